package dev.hearsay.transform;

import static dev.hearsay.transform.IdentifyNames.ACTOR_KEY;
import static org.apache.spark.sql.functions.coalesce;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.countDistinct;
import static org.apache.spark.sql.functions.length;
import static org.apache.spark.sql.functions.min_by;
import static org.apache.spark.sql.functions.not;
import static org.apache.spark.sql.functions.regexp_replace;
import static org.apache.spark.sql.functions.struct;
import static org.apache.spark.sql.functions.when;

import dev.hearsay.model.ActorKind;
import dev.hearsay.table.ActorsTable;
import dev.hearsay.table.AuthorityTable;
import dev.hearsay.table.Columns;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;

/**
 * Gives each actor its canonical name: links to {@code actor_id}, {@code kind}, {@code name} and
 * {@code actor_key}.
 *
 * <p>It is the name of the user's list; else of the full forms that articles give the one that most
 * use, acronyms and abbreviations after all others and the articles of an organization's name of
 * one word counted by {@value #SHORT} ("Fed"), then the one with most letters, then the first in
 * alphabetical order.
 */
public final class NameActors {
  private static final double SHORT = 0.25;
  private static final String NO_LETTERS = "[^\\p{L}\\p{N} ]";

  private static final String ARTICLES = "articles";
  private static final String LISTED_NAME = "listed_name";

  /**
   * Links, see {@link LinkActors}, to named actors.
   *
   * @param entries of the user's list, see {@link AuthorityTable}; may have no row
   */
  public Dataset<Row> apply(Dataset<Row> links, Dataset<Row> entries) {
    Column isShort =
        ActorsTable.KIND
            .col()
            .equalTo(ActorKind.ORGANIZATION.label())
            .and(not(ActorsTable.NAME.col().contains(" ")));
    Column order =
        struct(
            not(col(LinkActors.IN_FULL)).as("whole"),
            Keys.shortfall(ActorsTable.KIND.col(), ActorsTable.NAME.col()).as("a"),
            col(ARTICLES).multiply(when(isShort, -SHORT).otherwise(-1)).as("b"),
            length(regexp_replace(ActorsTable.NAME.col(), NO_LETTERS, "")).multiply(-1).as("c"),
            ActorsTable.NAME.col().as("d"));
    return links
        .groupBy(
            ActorsTable.ACTOR_ID.col(),
            ActorsTable.KIND.col(),
            col(ACTOR_KEY),
            ActorsTable.NAME.col(),
            col(LinkActors.IN_FULL))
        .agg(countDistinct(Columns.DOC_ID.col()).as(ARTICLES))
        .groupBy(ActorsTable.ACTOR_ID.col(), ActorsTable.KIND.col())
        .agg(
            min_by(ActorsTable.NAME.col(), order).as(ActorsTable.NAME.name()),
            min_by(col(ACTOR_KEY), order).as(ACTOR_KEY))
        .join(listed(entries), new String[] {ActorsTable.KIND.name(), ACTOR_KEY}, "left")
        .withColumn(ActorsTable.NAME.name(), coalesce(col(LISTED_NAME), ActorsTable.NAME.col()))
        .drop(LISTED_NAME);
  }

  private static Dataset<Row> listed(Dataset<Row> entries) {
    return entries.select(
        ActorsTable.KIND.col(),
        Keys.nameKey(ActorsTable.KIND.col(), ActorsTable.NAME.col()).as(ACTOR_KEY),
        ActorsTable.NAME.col().as(LISTED_NAME));
  }
}
