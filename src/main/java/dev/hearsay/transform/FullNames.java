package dev.hearsay.transform;

import static dev.hearsay.transform.IdentifyNames.ACTOR_KEY;
import static dev.hearsay.transform.IdentifyNames.ACTOR_KIND;
import static dev.hearsay.transform.NameOccurrences.KEY;
import static dev.hearsay.transform.TrailingMonths.COUNTED;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.count;
import static org.apache.spark.sql.functions.count_if;
import static org.apache.spark.sql.functions.explode;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.not;
import static org.apache.spark.sql.functions.sum;
import static org.apache.spark.sql.functions.when;

import dev.hearsay.model.Gender;
import dev.hearsay.table.ActorsTable;
import dev.hearsay.table.Columns;
import dev.hearsay.table.DocumentsTable;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;

/**
 * How many articles of a year give an actor's full name, by each short name that it has by them, by
 * the last month of the year and by outlet: {@code kind} and {@code name_key} of the short name,
 * {@code month}, {@code bearer} (an actor's id), {@code bearer_kind}, {@code source}, {@code
 * articles}, how many of them are of that month itself ({@code in_month}), and how many say of the
 * bearer that it is {@code female} or {@code male}. See {@link TrailingMonths}.
 */
public final class FullNames {
  static final String BEARER = "bearer";
  static final String BEARER_KIND = "bearer_kind";
  static final String ARTICLES = "articles";
  static final String IN_MONTH = "in_month";
  static final String FEMALE = Gender.FEMALE.label();
  static final String MALE = Gender.MALE.label();

  /**
   * Occurrences of actors, see {@link IdentifyNames}, to counts.
   *
   * @param open the short names that matter, see {@link ShortNames}
   */
  public Dataset<Row> apply(Dataset<Row> identified, Dataset<Row> open) {
    String[] shortName = {ActorsTable.KIND.name(), KEY};
    String[] shortNameInMonth = {ActorsTable.KIND.name(), KEY, Columns.MONTH.name()};
    Dataset<Row> monthly =
        counts(
            named(identified).join(open, shortName, "left_semi"),
            count(lit(1)).as(ARTICLES),
            count_if(ActorsTable.GENDER.col().equalTo(FEMALE)).as(FEMALE),
            count_if(ActorsTable.GENDER.col().equalTo(MALE)).as(MALE));
    return counts(
        TrailingMonths.of(monthly).join(open, shortNameInMonth, "left_semi"),
        sum(ARTICLES).as(ARTICLES),
        sum(when(col(COUNTED).equalTo(Columns.MONTH.col()), col(ARTICLES)).otherwise(0))
            .as(IN_MONTH),
        sum(FEMALE).as(FEMALE),
        sum(MALE).as(MALE));
  }

  /** Articles' full names, a row for each short name that the actor has by them. */
  private static Dataset<Row> named(Dataset<Row> identified) {
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
            Columns.MONTH.col());
  }

  private static Dataset<Row> counts(Dataset<Row> rows, Column first, Column... more) {
    return rows.groupBy(
            ActorsTable.KIND.col(),
            col(KEY),
            col(BEARER),
            col(BEARER_KIND),
            DocumentsTable.SOURCE.col(),
            Columns.MONTH.col())
        .agg(first, more);
  }
}
