package dev.hearsay.transform;

import static org.apache.spark.sql.functions.unix_micros;

import dev.hearsay.model.Fingerprint;
import dev.hearsay.nlp.intake.Fingerprints;
import dev.hearsay.table.Columns;
import dev.hearsay.table.CopyCandidates;
import dev.hearsay.table.DocumentsTable;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Iterator;
import java.util.Spliterators;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.apache.spark.api.java.function.MapPartitionsFunction;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;

/** Documents to {@link CopyCandidates}. */
public final class FingerprintDocuments {
  private static final int DAY_LETTERS = "2026-03-05".length();

  /** The candidates. */
  public Dataset<Row> apply(Dataset<Row> documents) {
    return documents
        .select(
            DocumentsTable.DOC_ID.col(),
            DocumentsTable.SOURCE.col(),
            unix_micros(DocumentsTable.PUBLISHED_AT.col())
                .as(CopyCandidates.PUBLISHED_MICROS.name()),
            DocumentsTable.CONTENT_HASH.col(),
            DocumentsTable.TITLE.col(),
            DocumentsTable.TEXT.col(),
            Columns.MONTH.col())
        .mapPartitions(
            (MapPartitionsFunction<Row, Row>) FingerprintDocuments::candidates,
            Encoders.row(CopyCandidates.TABLE.schema()));
  }

  private static Iterator<Row> candidates(Iterator<Row> rows) {
    Stream<Row> stream = StreamSupport.stream(Spliterators.spliteratorUnknownSize(rows, 0), false);
    return stream.map(FingerprintDocuments::candidate).iterator();
  }

  private static Row candidate(Row row) {
    Long micros = row.getAs(CopyCandidates.PUBLISHED_MICROS.name());
    Fingerprint fingerprint =
        Fingerprints.of(
            row.getAs(DocumentsTable.CONTENT_HASH.name()),
            row.getAs(DocumentsTable.TITLE.name()),
            row.getAs(DocumentsTable.TEXT.name()),
            day(micros));
    return RowFactory.create(
        row.getAs(DocumentsTable.DOC_ID.name()),
        row.getAs(DocumentsTable.SOURCE.name()),
        micros,
        fingerprint.copyKey(),
        IntStream.of(fingerprint.shingles()).boxed().toArray(),
        LongStream.of(fingerprint.bands()).boxed().toArray(),
        row.getAs(Columns.MONTH.name()));
  }

  private static String day(Long micros) {
    return micros == null
        ? ""
        : Instant.EPOCH.plus(micros, ChronoUnit.MICROS).toString().substring(0, DAY_LETTERS);
  }
}
