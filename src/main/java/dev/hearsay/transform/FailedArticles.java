package dev.hearsay.transform;

import static org.apache.spark.sql.functions.coalesce;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.count;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.sum;

import dev.hearsay.table.AnalysesTable;
import dev.hearsay.table.Columns;
import dev.hearsay.table.CoverageTable;
import dev.hearsay.table.DocumentsTable;
import dev.hearsay.table.LedgerTable;
import dev.hearsay.table.RejectsTable;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.functions;

/**
 * Accepted articles that could not be read, as rejects and in the coverage. Applied again to what
 * it gave, it gives the same.
 */
public final class FailedArticles {
  /** The state and the reason of an article that could not be read. */
  public static final String FAILED = "failed";

  private static final String DOCUMENT = "document";
  private static final String ANALYSIS = "analysis";
  private static final String ROW = "row";
  private static final int SAMPLE_LENGTH = 80;
  private static final String FAILED_MONTH = "_failed_month";
  private static final String FAILED_SOURCE = "_failed_source";
  private static final String FAILURES = "_failures";
  private static final String BOTH = "_both";

  /**
   * The rejects of the same months, with those that failed.
   *
   * @param analyses those of the months
   * @param ledger theirs, which tells the row that an article came from; may have no row
   */
  public Dataset<Row> rejects(
      Dataset<Row> rejects, Dataset<Row> documents, Dataset<Row> analyses, Dataset<Row> ledger) {
    Dataset<Row> accepted =
        ledger.filter(LedgerTable.STATE.col().equalTo(LedgerTable.ACCEPTED)).as(ROW);
    Dataset<Row> failed =
        failed(documents, analyses)
            .join(
                accepted,
                DocumentsTable.DOC_ID.of(DOCUMENT).equalTo(LedgerTable.DOC_ID.of(ROW)),
                "left")
            .select(
                coalesce(LedgerTable.FILE.of(ROW), DocumentsTable.INPUT.of(DOCUMENT))
                    .as(RejectsTable.INPUT.name()),
                coalesce(LedgerTable.POSITION.of(ROW), lit(0L)).as(RejectsTable.POSITION.name()),
                DocumentsTable.SOURCE.of(DOCUMENT).as(RejectsTable.SOURCE.name()),
                lit(FAILED).as(RejectsTable.REASON.name()),
                AnalysesTable.FAILURE.of(ANALYSIS).as(RejectsTable.DETAIL.name()),
                DocumentsTable.TEXT
                    .of(DOCUMENT)
                    .substr(1, SAMPLE_LENGTH)
                    .as(RejectsTable.SAMPLE.name()),
                Columns.MONTH.of(DOCUMENT).as(Columns.MONTH.name()));
    return rejects.filter(RejectsTable.REASON.col().notEqual(FAILED)).unionByName(failed);
  }

  /** The coverage of the same months: what failed is not accepted. */
  public Dataset<Row> coverage(
      Dataset<Row> coverage, Dataset<Row> documents, Dataset<Row> analyses) {
    Column month = Columns.MONTH.col();
    Column source = CoverageTable.SOURCE.col();
    Column state = CoverageTable.STATE.col();
    Column either = state.isin(CoverageCounts.ACCEPTED, FAILED);
    Dataset<Row> failures =
        failed(documents, analyses)
            .groupBy(
                Columns.MONTH.of(DOCUMENT).as(FAILED_MONTH),
                DocumentsTable.SOURCE.of(DOCUMENT).as(FAILED_SOURCE))
            .agg(count(lit(1)).as(FAILURES));
    Dataset<Row> both =
        coverage
            .filter(either)
            .groupBy(month, source)
            .agg(sum(CoverageTable.ROWS.col()).as(BOTH))
            .join(
                failures,
                month.equalTo(col(FAILED_MONTH)).and(source.eqNullSafe(col(FAILED_SOURCE))),
                "left_outer");
    Column failed = coalesce(col(FAILURES), lit(0L));
    Dataset<Row> accepted = state(both, CoverageCounts.ACCEPTED, col(BOTH).minus(failed));
    return CoverageTable.TABLE.conform(
        coverage
            .filter(functions.not(either))
            .unionByName(accepted)
            .unionByName(state(both, FAILED, failed))
            .filter(CoverageTable.ROWS.col().gt(0)));
  }

  private static Dataset<Row> state(Dataset<Row> both, String state, Column rows) {
    return both.select(
        CoverageTable.SOURCE.col(),
        lit(state).as(CoverageTable.STATE.name()),
        rows.as(CoverageTable.ROWS.name()),
        Columns.MONTH.col());
  }

  private static Dataset<Row> failed(Dataset<Row> documents, Dataset<Row> analyses) {
    return documents
        .as(DOCUMENT)
        .join(
            analyses.filter(AnalysesTable.FAILURE.col().isNotNull()).as(ANALYSIS),
            DocumentsTable.DOC_ID.of(DOCUMENT).equalTo(AnalysesTable.DOC_ID.of(ANALYSIS)));
  }
}
