package dev.hearsay.transform;

import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.timestamp_micros;

import dev.hearsay.table.DocumentsTable;
import dev.hearsay.table.InputRows;
import dev.hearsay.table.JudgedRows;
import dev.hearsay.table.LedgerTable;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;

/** Judged rows and those of them that are taken to documents that copy nothing. */
public final class AcceptedDocuments {
  private static final String ROW = "row";
  private static final String TAKEN = "taken";

  /** The documents of the arrivals, see {@link DistinctArticles}. */
  public Dataset<Row> apply(Dataset<Row> judgedRows, Dataset<Row> arrivals) {
    Dataset<Row> taken =
        judgedRows
            .as(ROW)
            .join(
                arrivals.as(TAKEN),
                InputRows.FILE
                    .of(ROW)
                    .equalTo(LedgerTable.FILE.of(TAKEN))
                    .and(InputRows.POSITION.of(ROW).equalTo(LedgerTable.POSITION.of(TAKEN)))
                    .and(LedgerTable.RECORD.of(ROW).equalTo(LedgerTable.RECORD.of(TAKEN))),
                "left_semi");
    return DocumentsTable.TABLE.conform(
        taken
            .withColumn(
                DocumentsTable.PUBLISHED_AT.name(),
                timestamp_micros(JudgedRows.PUBLISHED_MICROS.col()))
            .withColumn(DocumentsTable.DUPLICATE_OF.name(), lit(null))
            .withColumn(DocumentsTable.DUPLICATE_KIND.name(), lit(null)));
  }
}
