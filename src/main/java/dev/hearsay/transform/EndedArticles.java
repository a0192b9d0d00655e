package dev.hearsay.transform;

import static org.apache.spark.sql.functions.count;
import static org.apache.spark.sql.functions.lit;

import dev.hearsay.table.Columns;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;

/** How many articles of a month are no more: {@code month}, {@link #ENDED}. */
public final class EndedArticles {
  /** How many. */
  public static final String ENDED = "ended";

  /** Two sets of rows that name articles and their months, to a row for each month with any. */
  public Dataset<Row> apply(Dataset<Row> before, Dataset<Row> after) {
    return before
        .select(Columns.DOC_ID.col(), Columns.MONTH.col())
        .distinct()
        .join(after.select(Columns.DOC_ID.col()), new String[] {Columns.DOC_ID.name()}, "anti")
        .groupBy(Columns.MONTH.col())
        .agg(count(lit(1)).as(ENDED));
  }
}
