package dev.hearsay.transform;

import dev.hearsay.table.CopyLinks;
import dev.hearsay.table.JudgedRows;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.expressions.Window;
import org.apache.spark.sql.expressions.WindowSpec;
import org.apache.spark.sql.functions;

/** Distinct articles to the links from each exact copy to the earliest article of its words. */
public final class ExactCopies {
  /** The links. */
  public Dataset<Row> apply(Dataset<Row> articles) {
    WindowSpec sameWords =
        Window.partitionBy(JudgedRows.COPY_KEY.col()).orderBy(CopyOrder.earliestFirst());
    return articles
        .select(
            CopyLinks.DOC_ID.col(),
            functions.first(CopyLinks.DOC_ID.col()).over(sameWords).as(CopyLinks.ORIGINAL.name()),
            functions.lit(CopyLinks.EXACT).as(CopyLinks.KIND.name()))
        .filter(CopyLinks.ORIGINAL.col().notEqual(CopyLinks.DOC_ID.col()));
  }
}
