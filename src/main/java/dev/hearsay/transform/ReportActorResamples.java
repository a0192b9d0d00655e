package dev.hearsay.transform;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.collect_list;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.not;
import static org.apache.spark.sql.functions.sort_array;
import static org.apache.spark.sql.functions.struct;

import dev.hearsay.table.Columns;
import dev.hearsay.table.QuotesTable;
import java.util.List;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;

/**
 * How the statements of listed actors change against the month before, in each resample of both
 * months' articles.
 *
 * <p>Columns: {@code month}, {@code actor_id} and {@code changes}, one for each resample in order:
 * this month's statements without copies less those of the month before.
 */
public final class ReportActorResamples {
  /** The change of each resample. */
  public static final String CHANGES = "changes";

  private static final String CHANGE = "change";
  private static final String DRAWN = "drawn";

  /**
   * A row for each month and listed actor that has a statement in one of the two months.
   *
   * @param quotes rows of {@code quotes} of the months and of those before
   * @param listed {@code month} and {@code actor_id} of those to tell of
   */
  public Dataset<Row> apply(Dataset<Row> quotes, Dataset<Row> listed) {
    List<String> key = List.of(Columns.MONTH.name(), Columns.ACTOR_ID.name());
    Dataset<Row> statements =
        quotes
            .where(QuotesTable.STATEMENT.col().and(not(QuotesTable.COPY.col())))
            .select(Columns.MONTH.col(), Columns.ACTOR_ID.col(), Columns.DOC_ID.col());
    Column one = lit(1L);
    Dataset<Row> articles =
        MonthPairs.of(statements)
            .join(listed, key.toArray(String[]::new), "left_semi")
            .groupBy(Columns.MONTH.col(), Columns.ACTOR_ID.col(), Columns.DOC_ID.col())
            .agg(MonthPairs.now(one).minus(MonthPairs.before(one)).as(CHANGE));
    Column inOrder =
        sort_array(collect_list(struct(col(ReportResamples.RESAMPLE), col(CHANGE)))).as(DRAWN);
    return new ReportResamples(key, List.of(CHANGE))
        .apply(articles)
        .groupBy(Columns.MONTH.col(), Columns.ACTOR_ID.col())
        .agg(inOrder)
        .select(
            Columns.MONTH.col(), Columns.ACTOR_ID.col(), col(DRAWN).getField(CHANGE).as(CHANGES));
  }
}
