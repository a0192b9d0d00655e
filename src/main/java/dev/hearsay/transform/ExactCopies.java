package dev.hearsay.transform;

import dev.hearsay.table.CopyLinks;
import dev.hearsay.table.JudgedRows;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.expressions.Window;
import org.apache.spark.sql.expressions.WindowSpec;
import org.apache.spark.sql.functions;

/**
 * Distinct articles, each told the earliest one of its very words: {@link CopyLinks#ORIGINAL},
 * itself where it is the first.
 */
public final class ExactCopies {
  /** The articles with their originals. */
  public Dataset<Row> apply(Dataset<Row> articles) {
    WindowSpec sameWords =
        Window.partitionBy(JudgedRows.COPY_KEY.col()).orderBy(CopyOrder.earliestFirst());
    return articles.withColumn(
        CopyLinks.ORIGINAL.name(), functions.first(CopyLinks.DOC_ID.col()).over(sameWords));
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
