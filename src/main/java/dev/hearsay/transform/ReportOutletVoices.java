package dev.hearsay.transform;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.sum;
import static org.apache.spark.sql.functions.udf;

import dev.hearsay.nlp.trends.LogOdds;
import dev.hearsay.table.Columns;
import dev.hearsay.table.QuoteCountsTable;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.api.java.UDF4;
import org.apache.spark.sql.expressions.UserDefinedFunction;
import org.apache.spark.sql.expressions.Window;
import org.apache.spark.sql.types.DataTypes;

/**
 * Whom an outlet quotes more than the other outlets of the month do, by {@link LogOdds}, where the
 * outlet has at least three of the actor's statements. Copies are included, since an outlet that
 * prints what another one printed quotes the same people.
 *
 * <p>Columns: {@code month}, {@code source}, {@code actor_id} and those below.
 */
public final class ReportOutletVoices {
  /** Column: the actor's statements in the outlet. */
  public static final String HERE = "here";

  /** Column: statements by any actor in the outlet. */
  public static final String ALL_HERE = "all_here";

  /** Column: the actor's statements in all outlets. */
  public static final String EVERYWHERE = "everywhere";

  /** Column: statements by any actor in all outlets. */
  public static final String ALL = "all_everywhere";

  /** Column: how clear the difference is, in standard deviations. */
  public static final String STRENGTH = "strength";

  private static final int LEAST_STATEMENTS = 3;
  private static final double LEAST_STRENGTH = 1.96;

  private static final UserDefinedFunction Z =
      udf((UDF4<Long, Long, Long, Long, Double>) LogOdds::z, DataTypes.DoubleType);

  /** The actors, from rows of {@code quote_counts}. */
  public Dataset<Row> apply(Dataset<Row> quoteCounts) {
    Column month = Columns.MONTH.col();
    Column source = QuoteCountsTable.SOURCE.col();
    Column actor = QuoteCountsTable.ACTOR_ID.col();
    return quoteCounts
        .where(
            QuoteCountsTable.STATEMENT
                .col()
                .and(actor.isNotNull())
                .and(QuoteCountsTable.QUOTES.col().gt(0)))
        .groupBy(month, source, actor)
        .agg(sum(QuoteCountsTable.QUOTES.col()).as(HERE))
        .withColumn(ALL_HERE, total(month, source))
        .withColumn(EVERYWHERE, total(month, actor))
        .withColumn(ALL, total(month))
        .where(col(HERE).geq(LEAST_STATEMENTS).and(col(ALL).gt(col(ALL_HERE))))
        .withColumn(STRENGTH, Z.apply(col(HERE), col(ALL_HERE), col(EVERYWHERE), col(ALL)))
        .where(col(STRENGTH).geq(LEAST_STRENGTH));
  }

  private static Column total(Column... same) {
    return sum(col(HERE)).over(Window.partitionBy(same));
  }
}
