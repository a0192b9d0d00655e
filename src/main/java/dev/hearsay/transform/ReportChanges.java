package dev.hearsay.transform;

import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.sum;
import static org.apache.spark.sql.functions.when;

import dev.hearsay.table.ActorMonthsTable;
import dev.hearsay.table.Columns;
import dev.hearsay.table.QuoteCountsTable;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.types.DataTypes;

/**
 * What the change of an actor's statements against the month before is to be split by, and the
 * change of all statements.
 *
 * <p>Columns: {@code month}, {@code actor_id} (null: all statements by anybody), {@code
 * quotes_without_copies}, {@code quotes_before}, and over all outlets {@code rates_now} (this
 * month's statements for each article, times the articles of the month before), {@code
 * rates_before} (the month before's, times this month's articles) and {@code lost}, the statements
 * that outlets have fewer whose feed is dead. An outlet of one month only has the same rate in
 * both.
 */
public final class ReportChanges {
  /** The articles of the month before with the rates of this. */
  public static final String RATES_NOW = "rates_now";

  /** The articles of this month with the rates of the month before. */
  public static final String RATES_BEFORE = "rates_before";

  /** Statements fewer in outlets whose feed is dead. */
  public static final String LOST = "lost";

  private static final Column NOW = ActorMonthsTable.QUOTES_WITHOUT_COPIES.col();
  private static final Column BEFORE = ActorMonthsTable.QUOTES_BEFORE.col();

  /**
   * The sums of the listed actors and of all statements.
   *
   * @param outlets as {@link ReportOutlets} gives them
   * @param quoteCounts rows of {@code quote_counts} of the months and of those before
   * @param listed {@code month} and {@code actor_id} of those to tell of
   */
  public Dataset<Row> apply(Dataset<Row> outlets, Dataset<Row> quoteCounts, Dataset<Row> listed) {
    Dataset<Row> counts = MonthPairs.of(quoteCounts.where(QuoteCountsTable.STATEMENT.col()));
    String[] key = {Columns.MONTH.name(), Columns.ACTOR_ID.name()};
    Dataset<Row> actors = counts.join(listed, key, "left_semi");
    Dataset<Row> all =
        counts.withColumn(Columns.ACTOR_ID.name(), lit(null).cast(DataTypes.StringType));
    Column articles = ReportOutlets.originals();
    Column articlesBefore = ReportOutlets.originalsBefore();
    Column rate = NOW.divide(articles);
    Column rateBefore = BEFORE.divide(articlesBefore);
    return said(actors)
        .unionByName(said(all))
        .join(outlets, new String[] {Columns.MONTH.name(), Columns.SOURCE.name()})
        .groupBy(Columns.MONTH.col(), Columns.ACTOR_ID.col())
        .agg(
            sum(NOW).as(ActorMonthsTable.QUOTES_WITHOUT_COPIES.name()),
            sum(BEFORE).as(ActorMonthsTable.QUOTES_BEFORE.name()),
            ExactSum.of(when(articles.gt(0), articlesBefore.multiply(rate)).otherwise(BEFORE))
                .as(RATES_NOW),
            ExactSum.of(when(articlesBefore.gt(0), articles.multiply(rateBefore)).otherwise(NOW))
                .as(RATES_BEFORE),
            sum(when(ReportOutlets.isMissing(), BEFORE.minus(NOW)).otherwise(0L)).as(LOST));
  }

  private static Dataset<Row> said(Dataset<Row> counts) {
    Column statements = QuoteCountsTable.QUOTES_WITHOUT_COPIES.col();
    return counts
        .groupBy(Columns.MONTH.col(), Columns.ACTOR_ID.col(), Columns.SOURCE.col())
        .agg(
            MonthPairs.now(statements).as(ActorMonthsTable.QUOTES_WITHOUT_COPIES.name()),
            MonthPairs.before(statements).as(ActorMonthsTable.QUOTES_BEFORE.name()));
  }
}
