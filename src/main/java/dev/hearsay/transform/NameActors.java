package dev.hearsay.transform;

import static org.apache.spark.sql.functions.countDistinct;

import dev.hearsay.table.ActorsTable;
import dev.hearsay.table.Columns;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;

/**
 * Gives each actor its canonical name: links to {@code actor_id}, {@code kind}, {@code name}.
 *
 * <p>Of the name forms that have the actor's own key it is the one that most articles use, then the
 * longest, then the first in alphabetical order.
 */
public final class NameActors {
  private static final String ARTICLES = "articles";

  /** Links, see {@link LinkActors}, to named actors. */
  public Dataset<Row> apply(Dataset<Row> links) {
    return links
        .filter(
            ActorsTable.ACTOR_ID
                .col()
                .equalTo(Keys.actorId(ActorsTable.KIND.col(), ActorsTable.NAME.col())))
        .groupBy(ActorsTable.ACTOR_ID.col(), ActorsTable.KIND.col(), ActorsTable.NAME.col())
        .agg(countDistinct(Columns.DOC_ID.col()).as(ARTICLES))
        .groupBy(ActorsTable.ACTOR_ID.col(), ActorsTable.KIND.col())
        .agg(MostUsed.of(ActorsTable.NAME.col(), ARTICLES).as(ActorsTable.NAME.name()));
  }
}
