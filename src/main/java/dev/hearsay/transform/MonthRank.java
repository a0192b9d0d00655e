package dev.hearsay.transform;

import static org.apache.spark.sql.functions.row_number;
import static org.apache.spark.sql.functions.when;

import dev.hearsay.table.Columns;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.expressions.Window;

/** Places and parts within a month. */
final class MonthRank {
  private MonthRank() {}

  /** The row's place in its month from 1; the order must tell any two rows apart. */
  static Column by(Column... order) {
    return row_number().over(Window.partitionBy(Columns.MONTH.col()).orderBy(order));
  }

  /** A part of a whole, 0 where there is no whole. */
  static Column part(Column part, Column whole) {
    return when(whole.gt(0), part.divide(whole)).otherwise(0.0);
  }
}
