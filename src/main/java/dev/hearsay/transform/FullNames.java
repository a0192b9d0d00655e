package dev.hearsay.transform;

import static dev.hearsay.transform.IdentifyNames.ACTOR_KEY;
import static dev.hearsay.transform.IdentifyNames.ACTOR_KIND;
import static dev.hearsay.transform.NameOccurrences.KEY;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.count;
import static org.apache.spark.sql.functions.count_if;
import static org.apache.spark.sql.functions.explode;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.not;

import dev.hearsay.model.Gender;
import dev.hearsay.table.ActorsTable;
import dev.hearsay.table.Columns;
import dev.hearsay.table.DocumentsTable;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;

/**
 * How many articles give an actor's full name, by each short name that it has by them, by outlet
 * and by month: {@code kind} and {@code name_key} of the short name, {@code bearer} (an actor's
 * id), {@code bearer_kind}, {@code source}, {@code month}, {@code articles}, and how many say of
 * the bearer that it is {@code female} or {@code male}.
 */
public final class FullNames {
  static final String BEARER = "bearer";
  static final String BEARER_KIND = "bearer_kind";
  static final String ARTICLES = "articles";
  static final String FEMALE = Gender.FEMALE.label();
  static final String MALE = Gender.MALE.label();

  /**
   * Occurrences of actors, see {@link IdentifyNames}, to counts.
   *
   * @param open the short names that matter, see {@link ShortNames}
   */
  public Dataset<Row> apply(Dataset<Row> identified, Dataset<Row> open) {
    Column names = Keys.partial(ActorsTable.KIND.col(), col(KEY), ActorsTable.ALIASES.col());
    return identified
        .filter(not(Keys.isBare(col(ACTOR_KIND), col(ACTOR_KEY))))
        .select(
            ActorsTable.KIND.col(),
            explode(names).as(KEY),
            ActorsTable.ACTOR_ID.col().as(BEARER),
            col(ACTOR_KIND).as(BEARER_KIND),
            ActorsTable.GENDER.col(),
            DocumentsTable.SOURCE.col(),
            Columns.MONTH.col())
        .join(
            open.select(ActorsTable.KIND.col(), col(KEY)),
            new String[] {ActorsTable.KIND.name(), KEY},
            "left_semi")
        .groupBy(
            ActorsTable.KIND.col(),
            col(KEY),
            col(BEARER),
            col(BEARER_KIND),
            DocumentsTable.SOURCE.col(),
            Columns.MONTH.col())
        .agg(
            count(lit(1)).as(ARTICLES),
            count_if(ActorsTable.GENDER.col().equalTo(FEMALE)).as(FEMALE),
            count_if(ActorsTable.GENDER.col().equalTo(MALE)).as(MALE));
  }
}
