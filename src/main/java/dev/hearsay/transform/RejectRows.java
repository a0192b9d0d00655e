package dev.hearsay.transform;

import dev.hearsay.table.LedgerTable;
import dev.hearsay.table.RejectsTable;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;

/** The ledger to the rejects table. */
public final class RejectRows {
  /** The rejects. */
  public Dataset<Row> apply(Dataset<Row> ledger) {
    return RejectsTable.TABLE.conform(
        ledger
            .filter(LedgerTable.STATE.col().equalTo(LedgerTable.REJECTED))
            .withColumn(RejectsTable.INPUT.name(), LedgerTable.FILE.col()));
  }
}
