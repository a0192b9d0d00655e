package dev.hearsay.transform;

import dev.hearsay.table.LedgerTable;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;

/** Rejects of the ledger in whose place, of file and position, there is a fresh row. */
public final class MendedRows {
  private static final String OLD = "old";
  private static final String NEW = "new";

  /** The rejects; the ledger is that of the fresh rows' months and undated rows. */
  public Dataset<Row> apply(Dataset<Row> fresh, Dataset<Row> ledger) {
    return ledger
        .filter(LedgerTable.STATE.col().equalTo(LedgerTable.REJECTED))
        .as(OLD)
        .join(
            fresh.as(NEW),
            LedgerTable.FILE
                .of(OLD)
                .equalTo(LedgerTable.FILE.of(NEW))
                .and(LedgerTable.POSITION.of(OLD).equalTo(LedgerTable.POSITION.of(NEW))),
            "left_semi");
  }
}
