package dev.hearsay.transform;

import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.timestamp_micros;

import dev.hearsay.table.Columns;
import dev.hearsay.table.InputRows;
import dev.hearsay.table.JudgedRows;
import dev.hearsay.table.LedgerTable;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;

/** The judged rows that the ledger does not know, as ledger rows without a state. */
public final class FreshRows {
  private static final String ROW = "row";
  private static final String KNOWN = "known";

  private final String runId;

  /** For the rows of that run. */
  public FreshRows(String runId) {
    this.runId = runId;
  }

  /** The fresh rows; the ledger is that of their months. */
  public Dataset<Row> apply(Dataset<Row> judgedRows, Dataset<Row> ledger) {
    Dataset<Row> unknown =
        judgedRows
            .as(ROW)
            .join(
                ledger.as(KNOWN),
                LedgerTable.FILE
                    .of(KNOWN)
                    .equalTo(InputRows.FILE.of(ROW))
                    .and(LedgerTable.POSITION.of(KNOWN).equalTo(InputRows.POSITION.of(ROW)))
                    .and(LedgerTable.RECORD.of(KNOWN).equalTo(LedgerTable.RECORD.of(ROW)))
                    .and(Columns.MONTH.of(KNOWN).equalTo(Columns.MONTH.of(ROW))),
                "left_anti");
    return LedgerTable.TABLE.conform(
        unknown
            .withColumn(LedgerTable.STATE.name(), lit(null))
            .withColumn(LedgerTable.RUN_ID.name(), lit(runId))
            .withColumn(
                LedgerTable.PUBLISHED_AT.name(),
                timestamp_micros(JudgedRows.PUBLISHED_MICROS.col())));
  }
}
