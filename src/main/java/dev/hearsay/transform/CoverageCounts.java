package dev.hearsay.transform;

import dev.hearsay.table.Columns;
import dev.hearsay.table.CoverageTable;
import dev.hearsay.table.DocumentsTable;
import dev.hearsay.table.RejectsTable;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.functions;

/** Judged rows to the coverage table: every row counted in exactly one state. */
public final class CoverageCounts {
  static final String ACCEPTED = "accepted";
  private static final String DUPLICATE = "duplicate";
  private static final String STATES = "_states";

  /** The coverage. */
  public Dataset<Row> apply(Dataset<Row> judgedRows) {
    Column month = Columns.MONTH.col();
    Column source = CoverageTable.SOURCE.col();
    Column rows = CoverageTable.ROWS.col();
    Dataset<Row> ofArticles =
        judgedRows
            .groupBy(month, source, DocumentsTable.DOC_ID.col(), RejectsTable.REASON.col())
            .agg(functions.count(functions.lit(1)).as(CoverageTable.ROWS.name()));
    Column states =
        functions
            .when(
                RejectsTable.REASON.col().isNull(),
                functions.array(
                    state(functions.lit(ACCEPTED), functions.lit(1L)),
                    state(functions.lit(DUPLICATE), rows.minus(1))))
            .otherwise(functions.array(state(RejectsTable.REASON.col(), rows)));
    Dataset<Row> counted =
        ofArticles
            .select(month, source, functions.explode(states).as(STATES))
            .select(month, source, functions.col(STATES + ".*"))
            .filter(rows.gt(0))
            .groupBy(month, source, CoverageTable.STATE.col())
            .agg(functions.sum(rows).as(CoverageTable.ROWS.name()));
    return CoverageTable.TABLE.conform(counted);
  }

  private static Column state(Column state, Column rows) {
    return functions.struct(
        state.as(CoverageTable.STATE.name()), rows.as(CoverageTable.ROWS.name()));
  }
}
