package dev.hearsay.transform;

import dev.hearsay.table.AnalysesTable;
import dev.hearsay.table.Columns;
import dev.hearsay.table.DocumentsTable;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;

/**
 * What need not be read again: the analyses that one reader gave of documents that are still there.
 */
public final class KnownAnalyses {
  private static final String DOCUMENT = "document";
  private static final String ANALYSIS = "analysis";

  private final String readerName;

  /**
   * Of one reader.
   *
   * @param readerName see {@link AnalysesTable#READER}
   */
  public KnownAnalyses(String readerName) {
    this.readerName = readerName;
  }

  /** The analyses that stay. */
  public Dataset<Row> apply(Dataset<Row> analyses, Dataset<Row> documents) {
    return analyses
        .filter(AnalysesTable.READER.col().equalTo(readerName))
        .as(ANALYSIS)
        .join(documents.as(DOCUMENT), same(), "left_semi");
  }

  /** The documents that are to be read. */
  public Dataset<Row> unread(Dataset<Row> documents, Dataset<Row> known) {
    return documents.as(DOCUMENT).join(known.as(ANALYSIS), same(), "left_anti");
  }

  private static Column same() {
    return DocumentsTable.DOC_ID
        .of(DOCUMENT)
        .equalTo(AnalysesTable.DOC_ID.of(ANALYSIS))
        .and(Columns.MONTH.of(DOCUMENT).equalTo(Columns.MONTH.of(ANALYSIS)));
  }
}
