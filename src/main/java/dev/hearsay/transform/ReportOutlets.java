package dev.hearsay.transform;

import static org.apache.spark.sql.functions.col;

import dev.hearsay.table.Columns;
import dev.hearsay.table.SourceMonthsTable;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;

/**
 * Every outlet's articles of a month beside those of the month before, also where one of the two is
 * none.
 *
 * <p>Columns: {@code month}, {@code source}, {@code documents}, {@code documents_before}, and, both
 * without copies, {@code originals}, {@code originals_before}.
 */
public final class ReportOutlets {
  static final String ORIGINALS = "originals";
  static final String ORIGINALS_BEFORE = "originals_before";

  /** From so many articles in the month before on, an outlet may be missed. */
  private static final int A_FEED = 5;

  /** An outlet is missed where it has less than one in so many of the articles before. */
  private static final int REMNANT = 10;

  /** The pairs of months, from rows of {@code source_months}. */
  public Dataset<Row> apply(Dataset<Row> sourceMonths) {
    Column documents = SourceMonthsTable.DOCUMENTS.col();
    Column originals = documents.minus(SourceMonthsTable.COPIES.col());
    return MonthPairs.of(sourceMonths)
        .groupBy(Columns.MONTH.col(), Columns.SOURCE.col())
        .agg(
            MonthPairs.now(documents).as(SourceMonthsTable.DOCUMENTS.name()),
            MonthPairs.before(documents).as(SourceMonthsTable.DOCUMENTS_BEFORE.name()),
            MonthPairs.now(originals).as(ORIGINALS),
            MonthPairs.before(originals).as(ORIGINALS_BEFORE));
  }

  /**
   * Whether a row of {@link #apply} is of an outlet whose feed is dead: 5 articles or more in the
   * month before, and fewer than a tenth of them in this.
   */
  public static Column isMissing() {
    Column before = SourceMonthsTable.DOCUMENTS_BEFORE.col();
    Column now = SourceMonthsTable.DOCUMENTS.col();
    return before.geq(A_FEED).and(now.multiply(REMNANT).lt(before));
  }

  static Column originals() {
    return col(ORIGINALS);
  }

  static Column originalsBefore() {
    return col(ORIGINALS_BEFORE);
  }
}
