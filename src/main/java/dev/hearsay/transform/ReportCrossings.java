package dev.hearsay.transform;

import static org.apache.spark.sql.functions.sum;

import dev.hearsay.table.Columns;
import dev.hearsay.table.Field;
import dev.hearsay.table.SentimentTable;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.functions;

/**
 * The main speakers of each month crossed with those whom speakers mention most.
 *
 * <p>Rows are those of {@link ReportVoices} with a speaker, at most {@code side} times {@code side}
 * a month.
 */
public final class ReportCrossings {
  private static final String MENTIONS = "report_mentions";

  private final int side;

  /** Crossings of so many speakers with so many that are spoken of. */
  public ReportCrossings(int side) {
    this.side = side;
  }

  /** The crossings that have a mention. */
  public Dataset<Row> apply(Dataset<Row> voices) {
    Dataset<Row> spoken = voices.where(SentimentTable.HOLDER_ID.col().isNotNull());
    return spoken
        .join(main(spoken, SentimentTable.HOLDER_ID), key(SentimentTable.HOLDER_ID), "left_semi")
        .join(main(spoken, SentimentTable.TARGET_ID), key(SentimentTable.TARGET_ID), "left_semi");
  }

  private Dataset<Row> main(Dataset<Row> spoken, Field actor) {
    Dataset<Row> sums =
        spoken
            .groupBy(Columns.MONTH.col(), actor.col())
            .agg(sum(ReportVoices.mentions()).as(MENTIONS));
    return new ReportTop(side, Columns.MONTH.col())
        .apply(sums, functions.col(MENTIONS).desc(), actor.col());
  }

  private static String[] key(Field actor) {
    return new String[] {Columns.MONTH.name(), actor.name()};
  }
}
