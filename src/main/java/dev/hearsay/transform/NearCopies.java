package dev.hearsay.transform;

import dev.hearsay.table.CopyCandidates;
import dev.hearsay.table.CopyLinks;
import dev.hearsay.table.DocumentsTable;
import java.util.concurrent.TimeUnit;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.expressions.Window;
import org.apache.spark.sql.expressions.WindowSpec;
import org.apache.spark.sql.functions;

/**
 * Copy candidates, each with the first of its very words, to the links from each near copy to the
 * earliest article that it shares most words with.
 *
 * <p>Candidates are articles with an equal band. Within a band each is compared with the earliest
 * of its {@value #DAYS} days and with the two before it, never all with all: the work grows with
 * the number of articles, however many share a band. A candidate is a copy where both were
 * published within {@value #DAYS} days or both have no date, the shared shingles are at least
 * {@value #OF_SHORTER} of the shorter text's and at least {@value #OF_COPY} of the later one's: a
 * later, longer version of which most is new is no copy.
 */
public final class NearCopies {
  static final int DAYS = 7;
  static final double OF_SHORTER = 0.6;
  static final double OF_COPY = 0.5;
  private static final long WINDOW_MICROS = TimeUnit.DAYS.toMicros(DAYS);
  private static final String BAND = "_band";
  private static final String SHARED = "_shared";
  private static final String COPY = "copy";
  private static final String EARLIER = "earlier";

  /** The links. */
  public Dataset<Row> apply(Dataset<Row> articles) {
    Dataset<Row> compared =
        articles
            .filter(CopyLinks.ORIGINAL.col().equalTo(DocumentsTable.DOC_ID.col()))
            .select(
                DocumentsTable.DOC_ID.col(),
                DocumentsTable.SOURCE.col(),
                CopyCandidates.PUBLISHED_MICROS.col(),
                CopyCandidates.SHINGLES.col(),
                CopyCandidates.BANDS.col())
            .filter(functions.size(CopyCandidates.BANDS.col()).gt(0));
    Dataset<Row> copies = confirmed(candidates(compared), compared);
    return copies
        .groupBy(CopyLinks.DOC_ID.col())
        .agg(functions.min(CopyLinks.ORIGINAL.col()).as(CopyLinks.ORIGINAL.name()))
        .select(
            CopyLinks.DOC_ID.col(),
            CopyLinks.ORIGINAL
                .col()
                .getField(DocumentsTable.DOC_ID.name())
                .as(CopyLinks.ORIGINAL.name()),
            functions.lit(CopyLinks.NEAR).as(CopyLinks.KIND.name()));
  }

  /** Pairs of a document and an earlier one with an equal band, each pair once. */
  private static Dataset<Row> candidates(Dataset<Row> articles) {
    Column id = DocumentsTable.DOC_ID.col();
    Column micros = CopyCandidates.PUBLISHED_MICROS.col();
    WindowSpec band =
        Window.partitionBy(functions.col(BAND), micros.isNull()).orderBy(CopyOrder.earliestFirst());
    WindowSpec days =
        Window.partitionBy(functions.col(BAND), CopyOrder.slot(micros, WINDOW_MICROS))
            .orderBy(CopyOrder.earliestFirst());
    Column earlier =
        functions.array(
            functions.first(id).over(days),
            functions.lag(id, 1).over(band),
            functions.lag(id, 2).over(band));
    return articles
        .withColumn(BAND, functions.explode(CopyCandidates.BANDS.col()))
        .drop(CopyCandidates.SHINGLES.name(), CopyCandidates.BANDS.name())
        .withColumn(CopyLinks.ORIGINAL.name(), earlier)
        .select(id, functions.explode(CopyLinks.ORIGINAL.col()).as(CopyLinks.ORIGINAL.name()))
        .filter(CopyLinks.ORIGINAL.col().notEqual(id))
        .distinct();
  }

  private static Dataset<Row> confirmed(Dataset<Row> pairs, Dataset<Row> articles) {
    Column copyShingles = functions.size(CopyCandidates.SHINGLES.of(COPY));
    Column earlierShingles = functions.size(CopyCandidates.SHINGLES.of(EARLIER));
    Column shared = functions.col(SHARED);
    Column apart =
        functions.abs(
            CopyCandidates.PUBLISHED_MICROS
                .of(COPY)
                .minus(CopyCandidates.PUBLISHED_MICROS.of(EARLIER)));
    return pairs
        .as("pair")
        .join(
            articles.as(COPY), CopyLinks.DOC_ID.of("pair").equalTo(DocumentsTable.DOC_ID.of(COPY)))
        .join(
            articles.as(EARLIER),
            CopyLinks.ORIGINAL.of("pair").equalTo(DocumentsTable.DOC_ID.of(EARLIER)))
        .filter(functions.coalesce(apart, functions.lit(0L)).leq(WINDOW_MICROS))
        .withColumn(
            SHARED,
            functions.size(
                functions.array_intersect(
                    CopyCandidates.SHINGLES.of(COPY), CopyCandidates.SHINGLES.of(EARLIER))))
        .filter(shared.geq(functions.least(copyShingles, earlierShingles).multiply(OF_SHORTER)))
        .filter(shared.geq(copyShingles.multiply(OF_COPY)))
        .select(CopyLinks.DOC_ID.of("pair"), CopyOrder.rank(EARLIER).as(CopyLinks.ORIGINAL.name()));
  }
}
