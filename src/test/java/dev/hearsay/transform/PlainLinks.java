package dev.hearsay.transform;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.lit;

import dev.hearsay.Rows;
import dev.hearsay.table.ActorsTable;
import dev.hearsay.table.DocumentsTable;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;

/** Links of analyses in which every name is an actor of its own, for tests of what comes after. */
final class PlainLinks {
  private PlainLinks() {}

  static Dataset<Row> of(Dataset<Row> analyses) {
    return new NameOccurrences()
        .apply(analyses, Rows.of(DocumentsTable.TABLE))
        .withColumn(
            ActorsTable.ACTOR_ID.name(),
            Keys.idOfKey(ActorsTable.KIND.col(), col(NameOccurrences.KEY)))
        .withColumn(IdentifyNames.ACTOR_KEY, col(NameOccurrences.KEY))
        .withColumn(LinkActors.LINK_SCORE, lit(1.0))
        .withColumn(LinkActors.IN_FULL, lit(true))
        .withColumn(ActorsTable.LISTED.name(), lit(false));
  }
}
