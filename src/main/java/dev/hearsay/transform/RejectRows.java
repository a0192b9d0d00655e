package dev.hearsay.transform;

import dev.hearsay.table.InputRows;
import dev.hearsay.table.RejectsTable;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;

/** Judged rows to the rejects table. */
public final class RejectRows {
  /** The rejects. */
  public Dataset<Row> apply(Dataset<Row> judgedRows) {
    return RejectsTable.TABLE.conform(
        judgedRows
            .filter(RejectsTable.REASON.col().isNotNull())
            .withColumn(RejectsTable.INPUT.name(), InputRows.FILE.col()));
  }
}
