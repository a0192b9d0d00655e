package dev.hearsay.transform;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.min;
import static org.apache.spark.sql.functions.struct;

import dev.hearsay.table.ActorMonthsTable;
import dev.hearsay.table.Columns;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;

/**
 * The month in which each actor is quoted for the first time, where two articles or more quote the
 * actor in it. Articles without a date count for nothing here.
 *
 * <p>Columns of {@code actor_months}: {@code month}, {@code actor_id}, {@code name}, {@code kind},
 * {@code quotes_without_copies}, {@code documents} and {@code sources}.
 */
public final class ReportNewcomers {
  private static final int LEAST = 2;
  private static final String FIRST = "first";

  /** The first months, from rows of {@code actor_months} of all months. */
  public Dataset<Row> apply(Dataset<Row> actorMonths) {
    return actorMonths
        .where(
            Columns.MONTH.col().notEqual(Columns.UNDATED).and(ActorMonthsTable.QUOTES.col().gt(0)))
        .groupBy(ActorMonthsTable.ACTOR_ID.col())
        .agg(
            min(struct(
                    Columns.MONTH.col(),
                    ActorMonthsTable.NAME.col(),
                    ActorMonthsTable.KIND.col(),
                    ActorMonthsTable.QUOTES_WITHOUT_COPIES.col(),
                    ActorMonthsTable.DOCUMENTS.col(),
                    ActorMonthsTable.SOURCES.col()))
                .as(FIRST))
        .select(ActorMonthsTable.ACTOR_ID.col(), col(FIRST + ".*"))
        .where(ActorMonthsTable.DOCUMENTS.col().geq(LEAST));
  }
}
