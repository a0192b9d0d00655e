package dev.hearsay.transform;

import dev.hearsay.table.CopyLinks;
import dev.hearsay.table.DocumentsTable;
import dev.hearsay.table.InputRows;
import dev.hearsay.table.JudgedRows;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.functions;

/** Judged rows, distinct articles and copy links to the documents table. */
public final class MarkCopies {
  private static final String ROW = "row";
  private static final String ARTICLE = "article";
  private static final String LINK = "link";

  /** The documents. */
  public Dataset<Row> apply(Dataset<Row> judgedRows, Dataset<Row> articles, Dataset<Row> links) {
    Dataset<Row> places =
        articles
            .as(ARTICLE)
            .join(
                links.as(LINK),
                DocumentsTable.DOC_ID.of(ARTICLE).equalTo(CopyLinks.DOC_ID.of(LINK)),
                "left_outer")
            .select(
                InputRows.FILE.of(ARTICLE),
                InputRows.POSITION.of(ARTICLE),
                CopyLinks.ORIGINAL.of(LINK).as(DocumentsTable.DUPLICATE_OF.name()),
                CopyLinks.KIND.of(LINK).as(DocumentsTable.DUPLICATE_KIND.name()));
    Dataset<Row> marked =
        judgedRows
            .as(ROW)
            .join(places.as(ARTICLE), samePlace())
            .select(
                functions.col(ROW + ".*"),
                DocumentsTable.DUPLICATE_OF.col(),
                DocumentsTable.DUPLICATE_KIND.col(),
                functions
                    .timestamp_micros(JudgedRows.PUBLISHED_MICROS.of(ROW))
                    .as(DocumentsTable.PUBLISHED_AT.name()));
    return DocumentsTable.TABLE.conform(marked);
  }

  private static Column samePlace() {
    return InputRows.FILE
        .of(ROW)
        .equalTo(InputRows.FILE.of(ARTICLE))
        .and(InputRows.POSITION.of(ROW).equalTo(InputRows.POSITION.of(ARTICLE)));
  }
}
