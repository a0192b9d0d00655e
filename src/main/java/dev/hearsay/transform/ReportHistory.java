package dev.hearsay.transform;

import static org.apache.spark.sql.functions.broadcast;
import static org.apache.spark.sql.functions.col;

import dev.hearsay.table.ActorMonthsTable;
import dev.hearsay.table.Columns;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;

/**
 * What the actors that a report shows said in each of the twelve months up to it.
 *
 * <p>Columns: {@code month}, {@code actor_id}, {@code said_in} (one of the twelve months) and
 * {@code quotes_without_copies}. A month in which the actor is not quoted has no row, and a report
 * of articles without a date has none.
 */
public final class ReportHistory {
  /** Column: the month of the statements. */
  public static final String SAID_IN = "said_in";

  /** How many months there are, the report's own included. */
  public static final int MONTHS = 12;

  private static final String SHOWN = "shown";
  private static final String THEN = "then";

  /**
   * The counts.
   *
   * @param shown {@code month} and {@code actor_id} of those to tell of, few a month
   * @param actorMonths rows of {@code actor_months} of all months
   */
  public Dataset<Row> apply(Dataset<Row> shown, Dataset<Row> actorMonths) {
    Dataset<Row> actors = shown.select(Columns.MONTH.col(), Columns.ACTOR_ID.col());
    Column ago =
        MonthBefore.number(Columns.MONTH.of(SHOWN)).minus(MonthBefore.number(col(SAID_IN)));
    Dataset<Row> said =
        actorMonths.select(
            Columns.MONTH.col().as(SAID_IN),
            Columns.ACTOR_ID.col(),
            ActorMonthsTable.QUOTES_WITHOUT_COPIES.col());
    return said.as(THEN)
        .join(
            broadcast(actors).as(SHOWN),
            Columns.ACTOR_ID
                .of(THEN)
                .equalTo(Columns.ACTOR_ID.of(SHOWN))
                .and(ago.between(0, MONTHS - 1)))
        .select(
            Columns.MONTH.of(SHOWN),
            Columns.ACTOR_ID.of(SHOWN),
            col(SAID_IN),
            ActorMonthsTable.QUOTES_WITHOUT_COPIES.col());
  }
}
