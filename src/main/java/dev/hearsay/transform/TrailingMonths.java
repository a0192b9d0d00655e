package dev.hearsay.transform;

import static org.apache.spark.sql.functions.add_months;
import static org.apache.spark.sql.functions.array;
import static org.apache.spark.sql.functions.date_format;
import static org.apache.spark.sql.functions.explode;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.sequence;
import static org.apache.spark.sql.functions.to_date;
import static org.apache.spark.sql.functions.transform;
import static org.apache.spark.sql.functions.when;

import dev.hearsay.table.Columns;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;

/**
 * Lets a month's counts speak for it and for the {@value #AFTER} months after it: so what is
 * decided by them depends on a year of articles, costs the same however many years there are, and
 * is not touched by the months that come later. Articles without a date speak for their like alone.
 */
final class TrailingMonths {
  /** The month that counts are of, where {@code month} is the one that they speak for. */
  static final String COUNTED = "counted_month";

  private static final int AFTER = 11;
  private static final String SPELLING = "yyyy-MM";

  private TrailingMonths() {}

  /** Whether counts of the one month speak for the other. */
  static Column speakFor(Column counted, Column month) {
    Column earliest = date_format(add_months(firstDay(month), -AFTER), SPELLING);
    return when(isMonth(month), counted.between(earliest, month)).otherwise(counted.equalTo(month));
  }

  /** Rows with a {@code month} to a row for each month that they speak for. */
  static Dataset<Row> of(Dataset<Row> counts) {
    Column month = Columns.MONTH.col();
    Column first = firstDay(month);
    Column all =
        when(
                isMonth(month),
                transform(
                    sequence(lit(0), lit(AFTER)), i -> date_format(add_months(first, i), SPELLING)))
            .otherwise(array(month));
    return counts.withColumn(COUNTED, month).withColumn(Columns.MONTH.name(), explode(all));
  }

  private static Column isMonth(Column month) {
    return month.notEqual(Columns.UNDATED);
  }

  /** No day where it is no month of the calendar. */
  private static Column firstDay(Column month) {
    return to_date(when(isMonth(month), month), SPELLING);
  }
}
