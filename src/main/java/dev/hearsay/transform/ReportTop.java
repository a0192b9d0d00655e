package dev.hearsay.transform;

import java.util.List;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.expressions.Window;
import org.apache.spark.sql.functions;

/**
 * The first rows of each group, so that what a report collects stays small however large a month
 * is.
 */
public final class ReportTop {
  private static final String PLACE = "report_place";

  private final int limit;
  private final List<Column> groups;

  /** The first {@code limit} rows of each group of rows with equal {@code groups}. */
  public ReportTop(int limit, Column... groups) {
    this.limit = limit;
    this.groups = List.of(groups);
  }

  /** The first rows by this order, which should be total so that a rerun gives the same rows. */
  public Dataset<Row> apply(Dataset<Row> rows, Column... order) {
    Column place =
        functions
            .row_number()
            .over(Window.partitionBy(groups.toArray(Column[]::new)).orderBy(order));
    return rows.withColumn(PLACE, place).where(functions.col(PLACE).leq(limit)).drop(PLACE);
  }
}
