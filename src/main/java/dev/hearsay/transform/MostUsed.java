package dev.hearsay.transform;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.length;
import static org.apache.spark.sql.functions.min_by;
import static org.apache.spark.sql.functions.struct;

import org.apache.spark.sql.Column;

/** Chooses among the wordings of a group. */
final class MostUsed {
  private MostUsed() {}

  /** An aggregate: the wording that most use, then the longest, then the first by alphabet. */
  static Column of(Column wording, String uses) {
    return min_by(wording, struct(col(uses).multiply(-1), length(wording).multiply(-1), wording));
  }
}
