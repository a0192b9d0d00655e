package dev.hearsay.transform;

import dev.hearsay.table.LedgerTable;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.expressions.Window;
import org.apache.spark.sql.expressions.WindowSpec;
import org.apache.spark.sql.functions;

/**
 * The fresh rows that bring an article which was not there yet, each article once: of those with
 * one key, the first by file and position. A text that a newer one took the place of was there.
 */
public final class DistinctArticles {
  private static final String PLACE = "_place";
  private static final String ROW = "row";
  private static final String KNOWN = "known";

  /** Those of {@link FreshRows}; the ledger is that of their months. */
  public Dataset<Row> apply(Dataset<Row> fresh, Dataset<Row> ledger) {
    WindowSpec sameArticle =
        Window.partitionBy(LedgerTable.DOC_ID.col())
            .orderBy(LedgerTable.FILE.col(), LedgerTable.POSITION.col());
    Column same = LedgerTable.DOC_ID.of(ROW).equalTo(LedgerTable.DOC_ID.of(KNOWN));
    return fresh
        .filter(LedgerTable.DOC_ID.col().isNotNull())
        .withColumn(PLACE, functions.row_number().over(sameArticle))
        .filter(functions.col(PLACE).equalTo(1))
        .drop(PLACE)
        .as(ROW)
        .join(
            ledger
                .filter(LedgerTable.STATE.col().isin(LedgerTable.ACCEPTED, LedgerTable.REPLACED))
                .as(KNOWN),
            same,
            "left_anti");
  }
}
