package dev.hearsay.transform;

import static org.apache.spark.sql.functions.add_months;
import static org.apache.spark.sql.functions.date_format;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.max;
import static org.apache.spark.sql.functions.sum;
import static org.apache.spark.sql.functions.to_date;
import static org.apache.spark.sql.functions.when;

import dev.hearsay.table.ActorMonthsTable;
import dev.hearsay.table.Columns;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;

/**
 * Every actor's statements beside those of the month before, also where one of the two is none.
 *
 * <p>Columns: {@code month}, {@code actor_id}, {@code name}, {@code quotes_without_copies} and
 * {@code quotes_before}. Articles without a date have no month before and give no rows.
 */
public final class ReportMovers {
  private static final String FORM = "yyyy-MM";

  /** The pairs of months, from rows of {@code actor_months}; the last month leads to the next. */
  public Dataset<Row> apply(Dataset<Row> actorMonths) {
    Column month = Columns.MONTH.col();
    Column dated = month.notEqual(Columns.UNDATED);
    // the condition stands inside, since "undated" is no date and a filter may run after the cast
    Column next = when(dated, date_format(add_months(to_date(month, FORM), 1), FORM));
    Column said = ActorMonthsTable.QUOTES_WITHOUT_COPIES.col();
    Dataset<Row> dates = actorMonths.where(dated);
    return counts(dates, month, said, lit(0L))
        .unionByName(counts(dates, next, lit(0L), said))
        .groupBy(Columns.MONTH.col(), ActorMonthsTable.ACTOR_ID.col())
        .agg(
            max(ActorMonthsTable.NAME.col()).as(ActorMonthsTable.NAME.name()),
            sum(said).as(ActorMonthsTable.QUOTES_WITHOUT_COPIES.name()),
            sum(ActorMonthsTable.QUOTES_BEFORE.col()).as(ActorMonthsTable.QUOTES_BEFORE.name()));
  }

  private static Dataset<Row> counts(Dataset<Row> rows, Column month, Column now, Column before) {
    return rows.select(
        month.as(Columns.MONTH.name()),
        ActorMonthsTable.ACTOR_ID.col(),
        ActorMonthsTable.NAME.col(),
        now.as(ActorMonthsTable.QUOTES_WITHOUT_COPIES.name()),
        before.as(ActorMonthsTable.QUOTES_BEFORE.name()));
  }
}
