package dev.hearsay.transform;

import dev.hearsay.table.DocumentsTable;
import dev.hearsay.table.InputRows;
import dev.hearsay.table.JudgedRows;
import dev.hearsay.table.RejectsTable;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.expressions.Window;
import org.apache.spark.sql.expressions.WindowSpec;
import org.apache.spark.sql.functions;

/**
 * The accepted ones of the judged rows, each article once: of those with one key, the first by file
 * and position. Without the text, which is fetched again by file and position.
 */
public final class DistinctArticles {
  private static final String PLACE = "_place";

  /** The first row of each article. */
  public Dataset<Row> apply(Dataset<Row> judgedRows) {
    WindowSpec sameArticle =
        Window.partitionBy(DocumentsTable.DOC_ID.col())
            .orderBy(InputRows.FILE.col(), InputRows.POSITION.col());
    return judgedRows
        .filter(RejectsTable.REASON.col().isNull())
        .select(
            DocumentsTable.DOC_ID.col(),
            InputRows.FILE.col(),
            InputRows.POSITION.col(),
            DocumentsTable.SOURCE.col(),
            JudgedRows.PUBLISHED_MICROS.col(),
            JudgedRows.COPY_KEY.col(),
            JudgedRows.SHINGLES.col(),
            JudgedRows.BANDS.col())
        .withColumn(PLACE, functions.row_number().over(sameArticle))
        .filter(functions.col(PLACE).equalTo(1))
        .drop(PLACE);
  }
}
