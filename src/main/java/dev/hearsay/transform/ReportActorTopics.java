package dev.hearsay.transform;

import static org.apache.spark.sql.functions.broadcast;
import static org.apache.spark.sql.functions.sum;

import dev.hearsay.table.Columns;
import dev.hearsay.table.QuoteCountsTable;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;

/**
 * The topics that the actors of a report spoke on.
 *
 * <p>Columns: {@code month}, {@code actor_id}, {@code topic_id} and {@code quotes_without_copies},
 * of statements, at least two.
 */
public final class ReportActorTopics {
  private static final int LEAST_STATEMENTS = 2;

  /**
   * The counts.
   *
   * @param shown {@code month} and {@code actor_id} of those to tell of, few a month
   * @param quoteCounts rows of {@code quote_counts} of the same months
   */
  public Dataset<Row> apply(Dataset<Row> shown, Dataset<Row> quoteCounts) {
    String[] key = {Columns.MONTH.name(), Columns.ACTOR_ID.name()};
    return quoteCounts
        .where(
            QuoteCountsTable.STATEMENT
                .col()
                .and(QuoteCountsTable.TOPIC_ID.col().isNotNull())
                .and(QuoteCountsTable.QUOTES_WITHOUT_COPIES.col().gt(0)))
        .join(broadcast(shown.select(Columns.MONTH.col(), Columns.ACTOR_ID.col())), key)
        .groupBy(Columns.MONTH.col(), Columns.ACTOR_ID.col(), QuoteCountsTable.TOPIC_ID.col())
        .agg(
            sum(QuoteCountsTable.QUOTES_WITHOUT_COPIES.col())
                .as(QuoteCountsTable.QUOTES_WITHOUT_COPIES.name()))
        .where(QuoteCountsTable.QUOTES_WITHOUT_COPIES.col().geq(LEAST_STATEMENTS));
  }
}
