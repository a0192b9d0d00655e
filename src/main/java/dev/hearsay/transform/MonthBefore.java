package dev.hearsay.transform;

import static org.apache.spark.sql.functions.add_months;
import static org.apache.spark.sql.functions.coalesce;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.concat;
import static org.apache.spark.sql.functions.date_format;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.try_to_date;
import static org.apache.spark.sql.functions.when;

import dev.hearsay.table.Columns;
import dev.hearsay.table.Field;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;

/** Lays beside each row of a monthly summary what it was in the calendar month before. */
final class MonthBefore {
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
    List<Column> columns = new ArrayList<>(List.of(monthAfter(), key.col()));
    counts.forEach((added, from) -> columns.add(from.col().as(added.name())));
    measures.forEach((added, from) -> columns.add(from.col().as(added.name())));
    Dataset<Row> before = rows.select(columns.toArray(Column[]::new));
    Dataset<Row> read = documents.select(monthAfter()).distinct().withColumn(WAS_READ, lit(true));
    Dataset<Row> joined =
        rows.join(before, new String[] {Columns.MONTH.name(), key.name()}, "left")
            .join(read, new String[] {Columns.MONTH.name()}, "left");
    for (Field added : counts.keySet()) {
      joined = joined.withColumn(added.name(), when(col(WAS_READ), coalesce(added.col(), lit(0))));
    }
    return joined.drop(WAS_READ);
  }

  /** {@code 2026-06} for {@code 2026-05}; null for undated. */
  private static Column monthAfter() {
    Column firstDay = try_to_date(concat(Columns.MONTH.col(), lit("-01")), "yyyy-MM-dd");
    return date_format(add_months(firstDay, 1), "yyyy-MM").as(Columns.MONTH.name());
  }
}
