package dev.hearsay.transform;

import dev.hearsay.table.CopyLinks;
import dev.hearsay.table.DocumentsTable;
import dev.hearsay.table.JudgedRows;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.functions;

/** Distinct articles and copy links to the documents table. */
public final class MarkCopies {
  private static final String ARTICLE = "article";
  private static final String LINK = "link";

  /** The documents. */
  public Dataset<Row> apply(Dataset<Row> articles, Dataset<Row> links) {
    Dataset<Row> marked =
        articles
            .as(ARTICLE)
            .join(
                links.as(LINK),
                DocumentsTable.DOC_ID.of(ARTICLE).equalTo(CopyLinks.DOC_ID.of(LINK)),
                "left_outer")
            .select(
                functions.col(ARTICLE + ".*"),
                CopyLinks.ORIGINAL.of(LINK).as(DocumentsTable.DUPLICATE_OF.name()),
                CopyLinks.KIND.of(LINK).as(DocumentsTable.DUPLICATE_KIND.name()),
                functions
                    .timestamp_micros(JudgedRows.PUBLISHED_MICROS.of(ARTICLE))
                    .as(DocumentsTable.PUBLISHED_AT.name()));
    return DocumentsTable.TABLE.conform(marked);
  }
}
