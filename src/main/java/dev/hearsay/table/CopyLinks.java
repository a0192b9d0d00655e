package dev.hearsay.table;

import static dev.hearsay.table.Field.extra;

import java.util.List;
import org.apache.spark.sql.types.DataTypes;

/** From a document to the earlier one that it copies. No table that is written. */
public final class CopyLinks {
  /** The copy. */
  public static final Field DOC_ID = Columns.DOC_ID;

  /** The document that it copies. */
  public static final Field ORIGINAL =
      extra("original", DataTypes.StringType, "the document that it copies");

  /** See {@link DocumentsTable#DUPLICATE_KIND}. */
  public static final Field KIND = DocumentsTable.DUPLICATE_KIND;

  /** Letter by letter the same words. */
  public static final String EXACT = "exact";

  /** Most of the words. */
  public static final String NEAR = "near";

  /** The links, one for a copy. */
  public static final Table TABLE =
      new Table(
          "copy_links",
          "A copy and what it copies.",
          List.of(DOC_ID),
          List.of(DOC_ID, ORIGINAL, KIND));

  private CopyLinks() {}
}
