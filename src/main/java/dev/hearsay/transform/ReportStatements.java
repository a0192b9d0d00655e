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
 * Statements by month, kind of speaker and gender: at most 21 rows a month.
 *
 * <p>Columns: {@code month}, {@code speaker_kind}, {@code gender} (null where texts do not say) and
 * the counts {@code quotes}, {@code quotes_without_copies} and {@code direct_quotes} (without
 * copies).
 */
public final class ReportStatements {
  /** The counts, from rows of {@code quotes} and {@code actor_months}. */
  public Dataset<Row> apply(Dataset<Row> quotes, Dataset<Row> actorMonths) {
    Dataset<Row> genders =
        actorMonths.select(
            Columns.MONTH.col(), ActorMonthsTable.ACTOR_ID.col(), ActorMonthsTable.GENDER.col());
    Column original = QuotesTable.COPY.col().equalTo(false);
    Column direct = QuotesTable.TYPE.col().equalTo(QuoteType.DIRECT.label());
    String[] key = {Columns.MONTH.name(), QuotesTable.ACTOR_ID.name()};
    return quotes
        .where(QuotesTable.STATEMENT.col())
        .join(genders, key, "left")
        .groupBy(Columns.MONTH.col(), QuotesTable.SPEAKER_KIND.col(), ActorMonthsTable.GENDER.col())
        .agg(
            count(lit(1)).as(ActorMonthsTable.QUOTES.name()),
            count(when(original, 1)).as(ActorMonthsTable.QUOTES_WITHOUT_COPIES.name()),
            count(when(original.and(direct), 1)).as(ActorMonthsTable.DIRECT_QUOTES.name()));
  }
}
