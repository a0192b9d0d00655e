package dev.hearsay.transform;

import dev.hearsay.table.CopyCandidates;
import dev.hearsay.table.CopyLinks;
import java.util.concurrent.TimeUnit;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.expressions.Window;
import org.apache.spark.sql.expressions.WindowSpec;
import org.apache.spark.sql.functions;

/**
 * Copy candidates, each told an earlier one of its very words: {@link CopyLinks#ORIGINAL}, itself
 * where there is none.
 *
 * <p>Of a run of such documents with no gap of more than {@value #DAYS} days, every one leads, by
 * one link or several, to the first. So what a document copies is told by it and the {@value #DAYS}
 * days before it, and a month by itself and the month before. Documents without a date are compared
 * with each other.
 */
public final class ExactCopies {
  /** A document is compared with those of so many days before. */
  static final int DAYS = 21;

  private static final long MICROS = TimeUnit.DAYS.toMicros(DAYS);
  private static final String FIRST = "_first";
  private static final String BEFORE = "_before";
  private static final String GAP = "_gap";

  /** The candidates with their originals. */
  public Dataset<Row> apply(Dataset<Row> candidates) {
    Column id = CopyLinks.DOC_ID.col();
    Column micros = CopyCandidates.PUBLISHED_MICROS.col();
    WindowSpec sameWords =
        Window.partitionBy(CopyCandidates.COPY_KEY.col(), CopyOrder.slot(micros, MICROS))
            .orderBy(CopyOrder.earliestFirst());
    WindowSpec everBefore =
        Window.partitionBy(CopyCandidates.COPY_KEY.col(), micros.isNull())
            .orderBy(CopyOrder.earliestFirst());
    Column near = functions.col(GAP).leq(MICROS);
    Column before = functions.when(near, functions.col(BEFORE)).otherwise(id);
    return candidates
        .withColumn(FIRST, functions.first(id).over(sameWords))
        .withColumn(BEFORE, functions.lag(id, 1).over(everBefore))
        .withColumn(GAP, micros.minus(functions.lag(micros, 1).over(everBefore)))
        .withColumn(
            CopyLinks.ORIGINAL.name(),
            functions
                .when(functions.col(FIRST).equalTo(id), before)
                .otherwise(functions.col(FIRST)))
        .drop(FIRST, BEFORE, GAP);
  }

  /** The links from the copies among these. */
  public Dataset<Row> links(Dataset<Row> articlesWithOriginals) {
    return articlesWithOriginals
        .filter(CopyLinks.ORIGINAL.col().notEqual(CopyLinks.DOC_ID.col()))
        .select(
            CopyLinks.DOC_ID.col(),
            CopyLinks.ORIGINAL.col(),
            functions.lit(CopyLinks.EXACT).as(CopyLinks.KIND.name()));
  }
}
