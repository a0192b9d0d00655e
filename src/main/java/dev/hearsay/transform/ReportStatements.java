package dev.hearsay.transform;

import static org.apache.spark.sql.functions.count;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.when;

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
 * quotes_without_copies} and {@code direct_quotes} (without copies).
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
            count(when(original.and(direct), 1)).as(ActorMonthsTable.DIRECT_QUOTES.name()));
  }
}
