package dev.hearsay.transform;

import dev.hearsay.table.CopyLinks;
import dev.hearsay.table.DocumentsTable;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;

/** Documents and copy links to documents that say what they copy. */
public final class MarkCopies {
  private static final String DOCUMENT = "document";
  private static final String LINK = "link";

  /** The documents, marked by these links alone. */
  public Dataset<Row> apply(Dataset<Row> documents, Dataset<Row> links) {
    Dataset<Row> marks =
        links.select(
            CopyLinks.DOC_ID.col(),
            CopyLinks.ORIGINAL.col().as(DocumentsTable.DUPLICATE_OF.name()),
            CopyLinks.KIND.col().as(DocumentsTable.DUPLICATE_KIND.name()));
    return DocumentsTable.TABLE.conform(
        documents
            .drop(DocumentsTable.DUPLICATE_OF.name(), DocumentsTable.DUPLICATE_KIND.name())
            .join(marks, new String[] {DocumentsTable.DOC_ID.name()}, "left"));
  }

  /** The documents that say something else of what they copy than these links. */
  public Dataset<Row> wrong(Dataset<Row> documents, Dataset<Row> links) {
    return documents
        .as(DOCUMENT)
        .join(
            links.as(LINK),
            DocumentsTable.DOC_ID.of(DOCUMENT).equalTo(CopyLinks.DOC_ID.of(LINK)),
            "left")
        .filter(
            DocumentsTable.DUPLICATE_OF
                .of(DOCUMENT)
                .eqNullSafe(CopyLinks.ORIGINAL.of(LINK))
                .and(DocumentsTable.DUPLICATE_KIND.of(DOCUMENT).eqNullSafe(CopyLinks.KIND.of(LINK)))
                .equalTo(false))
        .select(DOCUMENT + ".*");
  }
}
