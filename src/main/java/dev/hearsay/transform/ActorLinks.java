package dev.hearsay.transform;

import static org.apache.spark.sql.functions.col;

import dev.hearsay.table.AnalysesTable;
import dev.hearsay.table.Columns;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;

/** Turns places in an article's actors into actors of the corpus. */
final class ActorLinks {
  private ActorLinks() {}

  /**
   * Adds {@code actor_id} and {@link LinkActors#LINK_SCORE}, null where the row's {@code actor} is
   * none of the corpus.
   */
  static Dataset<Row> join(Dataset<Row> rows, Dataset<Row> links) {
    Dataset<Row> ids =
        links.select(
            Columns.DOC_ID.col(),
            AnalysesTable.LOCAL_ACTOR.col(),
            Columns.ACTOR_ID.col(),
            col(LinkActors.LINK_SCORE));
    return rows.join(
        ids, new String[] {Columns.DOC_ID.name(), AnalysesTable.LOCAL_ACTOR.name()}, "left");
  }
}
