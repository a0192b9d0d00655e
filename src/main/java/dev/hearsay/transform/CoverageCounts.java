package dev.hearsay.transform;

import dev.hearsay.table.Columns;
import dev.hearsay.table.CoverageTable;
import dev.hearsay.table.LedgerTable;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.functions;

/** The ledger to the coverage table: every row counted in exactly one state. */
public final class CoverageCounts {
  static final String ACCEPTED = LedgerTable.ACCEPTED;

  /** The coverage. */
  public Dataset<Row> apply(Dataset<Row> ledger) {
    Column rejected = LedgerTable.STATE.col().equalTo(LedgerTable.REJECTED);
    Column state =
        functions.when(rejected, LedgerTable.REASON.col()).otherwise(LedgerTable.STATE.col());
    return CoverageTable.TABLE.conform(
        ledger
            .groupBy(
                Columns.MONTH.col(),
                CoverageTable.SOURCE.col(),
                state.as(CoverageTable.STATE.name()))
            .agg(functions.count(functions.lit(1)).as(CoverageTable.ROWS.name())));
  }
}
