package dev.hearsay.job;

import java.util.SortedSet;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;

/**
 * What {@link IngestJob} found. The data sets may be written until it is closed.
 *
 * @param files the files that were read
 * @param rows the rows that were read of the months asked for
 * @param counts what became of them
 * @param inputMonths the months that the input speaks of
 * @param months those of them that are asked for
 * @param ledger rows of the ledger, of its months that change
 * @param ledgerMonths these months
 * @param documents rows of the documents table, of its months that change
 * @param documentMonths these months
 * @param kept what Spark keeps for them
 */
public record Ingested(
    int files,
    long rows,
    Counts counts,
    SortedSet<String> inputMonths,
    SortedSet<String> months,
    Dataset<Row> ledger,
    SortedSet<String> ledgerMonths,
    Dataset<Row> documents,
    SortedSet<String> documentMonths,
    KeptRows kept)
    implements AutoCloseable {
  /**
   * What became of the rows.
   *
   * @param known rows that the ledger had
   * @param added articles that were not there
   * @param changed of these, newer texts of articles that were there
   * @param duplicates rows of an article that was there, or was added, already, or older texts of
   *     one
   * @param rejected rows that are no article
   */
  public record Counts(long known, long added, long changed, long duplicates, long rejected) {}

  @Override
  public void close() {
    kept.close();
  }
}
