package dev.hearsay.transform;

import static org.apache.spark.sql.functions.count;
import static org.apache.spark.sql.functions.count_if;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.when;

import dev.hearsay.model.Polarity;
import dev.hearsay.model.QuoteType;
import dev.hearsay.table.ActorMonthsTable;
import dev.hearsay.table.Columns;
import dev.hearsay.table.QuotesTable;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;

/**
 * Statements by month and kind of speaker: at most 7 rows a month.
 *
 * <p>Columns: {@code month}, {@code speaker_kind} and the counts {@code quotes}, {@code
 * quotes_without_copies} and, all without copies, {@code direct_quotes}, {@code tone_negative},
 * {@code tone_neutral}, {@code tone_positive} and {@code expected_quotes}, the sum of {@code
 * speaker_score}.
 */
public final class ReportStatements {
  /** The counts, from rows of {@code quotes}. */
  public Dataset<Row> apply(Dataset<Row> quotes) {
    Column original = QuotesTable.COPY.col().equalTo(false);
    Column direct = QuotesTable.TYPE.col().equalTo(QuoteType.DIRECT.label());
    return quotes
        .where(QuotesTable.STATEMENT.col())
        .groupBy(Columns.MONTH.col(), QuotesTable.SPEAKER_KIND.col())
        .agg(
            count(lit(1)).as(ActorMonthsTable.QUOTES.name()),
            count(when(original, 1)).as(ActorMonthsTable.QUOTES_WITHOUT_COPIES.name()),
            count(when(original.and(direct), 1)).as(ActorMonthsTable.DIRECT_QUOTES.name()),
            toned(Polarity.NEGATIVE).as(ActorMonthsTable.TONE_NEGATIVE.name()),
            toned(Polarity.NEUTRAL).as(ActorMonthsTable.TONE_NEUTRAL.name()),
            toned(Polarity.POSITIVE).as(ActorMonthsTable.TONE_POSITIVE.name()),
            ExactSum.of(when(original, QuotesTable.SPEAKER_SCORE.col()).otherwise(0.0))
                .as(ActorMonthsTable.EXPECTED_QUOTES.name()));
  }

  private static Column toned(Polarity tone) {
    return count_if(QuotesTable.COPY.col().equalTo(false).and(Quoted.isOfTone(tone)));
  }
}
