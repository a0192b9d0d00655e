package dev.hearsay.transform;

import static org.apache.spark.sql.functions.add_months;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.concat;
import static org.apache.spark.sql.functions.date_format;
import static org.apache.spark.sql.functions.lag;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.month;
import static org.apache.spark.sql.functions.try_to_date;
import static org.apache.spark.sql.functions.when;
import static org.apache.spark.sql.functions.year;

import dev.hearsay.table.Columns;
import dev.hearsay.table.Field;
import java.util.Map;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.expressions.Window;
import org.apache.spark.sql.expressions.WindowSpec;

/** Lays beside each row of a monthly summary what it was in the calendar month before. */
final class MonthBefore {
  private static final int MONTHS = 12;
  private static final String WAS_READ = "was_read";

  private MonthBefore() {}

  /**
   * Adds the columns of the month before.
   *
   * @param rows a monthly summary, one row for a month and key
   * @param documents tell which months were read
   * @param counts by the column to add, the one that it comes from: 0 where the key has no row in
   *     that month, null where no article of that month was read
   * @param measures the same, but null also where the key has no row in that month
   */
  static Dataset<Row> join(
      Dataset<Row> rows,
      Dataset<Row> documents,
      Field key,
      Map<Field, Field> counts,
      Map<Field, Field> measures) {
    WindowSpec months = Window.partitionBy(key.col()).orderBy(Columns.MONTH.col());
    Column follows = lag(monthAfter(), 1).over(months).equalTo(Columns.MONTH.col());
    Dataset<Row> joined = rows.join(monthsAfterRead(documents), monthKey(), "left");
    for (Map.Entry<Field, Field> count : counts.entrySet()) {
      Column before = when(follows, lag(count.getValue().col(), 1).over(months)).otherwise(0);
      joined = joined.withColumn(count.getKey().name(), when(col(WAS_READ), before));
    }
    for (Map.Entry<Field, Field> measure : measures.entrySet()) {
      Column before = when(follows, lag(measure.getValue().col(), 1).over(months));
      joined = joined.withColumn(measure.getKey().name(), before);
    }
    return joined.drop(WAS_READ);
  }

  private static Dataset<Row> monthsAfterRead(Dataset<Row> documents) {
    return documents
        .select(Columns.MONTH.col())
        .distinct()
        .select(monthAfter().as(Columns.MONTH.name()), lit(true).as(WAS_READ));
  }

  private static String[] monthKey() {
    return new String[] {Columns.MONTH.name()};
  }

  /** Months since the year 0, so that months of two years are as far apart; null for undated. */
  static Column number(Column month) {
    Column firstDay = firstDay(month);
    return year(firstDay).multiply(MONTHS).plus(month(firstDay));
  }

  /** {@code 2026-06} for {@code 2026-05}; null for undated. */
  static Column monthAfter() {
    return date_format(add_months(firstDay(Columns.MONTH.col()), 1), "yyyy-MM");
  }

  private static Column firstDay(Column month) {
    return try_to_date(concat(month, lit("-01")), "yyyy-MM-dd");
  }
}
