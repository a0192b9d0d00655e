package dev.hearsay.transform;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.sum;
import static org.apache.spark.sql.functions.when;

import dev.hearsay.table.Columns;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;

/** Lays the rows of a month beside those of the month before, also where one of them has none. */
final class MonthPairs {
  private static final String IS_NOW = "is_now";

  private MonthPairs() {}

  /**
   * Each row twice: as of its own month and as of the next, to which it is of the month before.
   * Articles without a date are followed by nothing.
   */
  static Dataset<Row> of(Dataset<Row> rows) {
    Dataset<Row> before =
        rows.withColumn(Columns.MONTH.name(), MonthBefore.monthAfter())
            .where(Columns.MONTH.col().isNotNull())
            .withColumn(IS_NOW, lit(false));
    return rows.withColumn(IS_NOW, lit(true)).unionByName(before);
  }

  /** An aggregate: the sum over the month itself. */
  static Column now(Column number) {
    return sum(when(col(IS_NOW), number).otherwise(0L));
  }

  /** An aggregate: the sum over the month before. */
  static Column before(Column number) {
    return sum(when(col(IS_NOW), 0L).otherwise(number));
  }
}
