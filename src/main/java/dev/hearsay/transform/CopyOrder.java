package dev.hearsay.transform;

import dev.hearsay.table.CopyCandidates;
import dev.hearsay.table.DocumentsTable;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.functions;

/**
 * Which of two copies is the original: the one published first, then the first by outlet, then by
 * key. An article without a date comes after all that have one.
 */
final class CopyOrder {
  private CopyOrder() {}

  /** The columns to order by. */
  static Column[] earliestFirst() {
    return new Column[] {
      CopyCandidates.PUBLISHED_MICROS.col().asc_nulls_last(),
      DocumentsTable.SOURCE.col().asc(),
      DocumentsTable.DOC_ID.col().asc()
    };
  }

  /** The same as one comparable value of the row of the given alias. */
  static Column rank(String alias) {
    return functions.struct(
        functions.coalesce(
            CopyCandidates.PUBLISHED_MICROS.of(alias), functions.lit(Long.MAX_VALUE)),
        DocumentsTable.SOURCE.of(alias),
        DocumentsTable.DOC_ID.of(alias).as(DocumentsTable.DOC_ID.name()));
  }

  /** Equal for moments of one stretch of so many microseconds; null where there is no date. */
  static Column slot(Column micros, long length) {
    return functions.floor(micros.divide(length));
  }
}
