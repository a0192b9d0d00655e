package dev.hearsay.transform;

import static org.apache.spark.sql.functions.round;
import static org.apache.spark.sql.functions.sum;

import org.apache.spark.sql.Column;
import org.apache.spark.sql.types.DataTypes;

/** Sums that are the same in whatever order the rows come. */
final class ExactSum {
  private static final int UNITS = 1_000_000;

  private ExactSum() {}

  /** An aggregate: the sum of a column of doubles, each taken to the nearest millionth. */
  static Column of(Column numbers) {
    return sum(round(numbers.multiply(UNITS)).cast(DataTypes.LongType)).divide(UNITS);
  }
}
