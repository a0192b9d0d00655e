package dev.hearsay.transform;

import static org.apache.spark.sql.functions.sum;

import dev.hearsay.table.Columns;
import dev.hearsay.table.DocumentsTable;
import dev.hearsay.table.SentimentTable;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;

/**
 * Who speaks how of whom in a month, copies and words about oneself left out.
 *
 * <p>Columns: {@code month}, {@code holder_id} (null for the articles' own voice), {@code
 * target_id} and the mentions {@code negative}, {@code neutral} and {@code positive}.
 */
public final class ReportVoices {
  /** The sums, from rows of {@code sentiment} and {@code documents}. */
  public Dataset<Row> apply(Dataset<Row> sentiment, Dataset<Row> documents) {
    Dataset<Row> copies =
        documents
            .where(DocumentsTable.DUPLICATE_OF.col().isNotNull())
            .select(Columns.MONTH.col(), DocumentsTable.DOC_ID.col());
    String[] key = {Columns.MONTH.name(), SentimentTable.DOC_ID.name()};
    Column holder = SentimentTable.HOLDER_ID.col();
    Column target = SentimentTable.TARGET_ID.col();
    return sentiment
        .where(target.isNotNull().and(holder.isNull().or(holder.notEqual(target))))
        .join(copies, key, "left_anti")
        .groupBy(Columns.MONTH.col(), holder, target)
        .agg(
            sum(SentimentTable.NEGATIVE.col()).as(SentimentTable.NEGATIVE.name()),
            sum(SentimentTable.NEUTRAL.col()).as(SentimentTable.NEUTRAL.name()),
            sum(SentimentTable.POSITIVE.col()).as(SentimentTable.POSITIVE.name()));
  }

  /** How many mentions a row of {@link #apply} counts. */
  public static Column mentions() {
    return SentimentTable.NEGATIVE
        .col()
        .plus(SentimentTable.NEUTRAL.col())
        .plus(SentimentTable.POSITIVE.col());
  }
}
