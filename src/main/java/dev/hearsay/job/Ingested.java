package dev.hearsay.job;

import java.util.List;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;

/**
 * What {@link IngestJob} found. The data sets may be written until it is closed.
 *
 * @param files the files that were read
 * @param rows the rows that were read, of all months: what the coverage of all months adds up to
 * @param documents rows of the documents table
 * @param rejects rows of the rejects table
 * @param coverage rows of the coverage table
 * @param kept what Spark keeps for them
 */
public record Ingested(
    int files,
    long rows,
    Dataset<Row> documents,
    Dataset<Row> rejects,
    Dataset<Row> coverage,
    List<Dataset<Row>> kept)
    implements AutoCloseable {
  public Ingested {
    kept = List.copyOf(kept);
  }

  @Override
  public void close() {
    kept.forEach(Dataset::unpersist);
  }
}
