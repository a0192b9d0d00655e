package dev.hearsay.transform;

import static org.apache.spark.sql.functions.coalesce;
import static org.apache.spark.sql.functions.lower;
import static org.apache.spark.sql.functions.regexp_replace;
import static org.apache.spark.sql.functions.xxhash64;

import dev.hearsay.model.Polarity;
import dev.hearsay.table.Columns;
import dev.hearsay.table.DocumentsTable;
import dev.hearsay.table.QuotesTable;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;

/** What several counts ask of a quote. */
final class Quoted {
  private Quoted() {}

  /** Quotes with the outlet of their article in place of the words that name the speaker. */
  static Dataset<Row> withOutlets(Dataset<Row> quotes, Dataset<Row> documents) {
    return quotes
        .drop(QuotesTable.SOURCE.name())
        .join(
            documents.select(Columns.DOC_ID.col(), DocumentsTable.SOURCE.col()),
            Columns.DOC_ID.name());
  }

  /**
   * Equal for two quotes of one cluster, and for two without one that have the same words: letters
   * and digits, case aside.
   */
  static Column words() {
    Column plain = regexp_replace(lower(QuotesTable.TEXT.col()), "[^\\p{L}\\p{N}]+", " ");
    return xxhash64(coalesce(QuotesTable.CLUSTER_ID.col(), plain));
  }

  static Column isOfTone(Polarity tone) {
    return QuotesTable.TONE.col().equalTo(tone.label());
  }
}
