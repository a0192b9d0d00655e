package dev.hearsay.transform;

import static org.apache.spark.sql.functions.count;
import static org.apache.spark.sql.functions.countDistinct;
import static org.apache.spark.sql.functions.count_if;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.not;

import dev.hearsay.model.Polarity;
import dev.hearsay.table.Columns;
import dev.hearsay.table.QuoteCountsTable;
import dev.hearsay.table.QuotesTable;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;

/** Adds up quotes by month, speaker, outlet, topic and type. */
public final class CountQuotes {
  /** Quotes and their documents to quote counts. */
  public Dataset<Row> apply(Dataset<Row> quotes, Dataset<Row> documents) {
    return Quoted.withOutlets(quotes, documents)
        .groupBy(
            Columns.MONTH.col(),
            QuoteCountsTable.ACTOR_ID.col(),
            QuoteCountsTable.SOURCE.col(),
            QuoteCountsTable.TOPIC_ID.col(),
            QuoteCountsTable.TYPE.col(),
            QuoteCountsTable.STATEMENT.col())
        .agg(
            count(lit(1)).as(QuoteCountsTable.QUOTES.name()),
            count_if(not(QuotesTable.COPY.col())).as(QuoteCountsTable.QUOTES_WITHOUT_COPIES.name()),
            countDistinct(Quoted.words()).as(QuoteCountsTable.DISTINCT_QUOTES.name()),
            countDistinct(Columns.DOC_ID.col()).as(QuoteCountsTable.DOCUMENTS.name()),
            ExactSum.of(QuotesTable.SPEAKER_SCORE.col())
                .as(QuoteCountsTable.EXPECTED_QUOTES.name()),
            count_if(Quoted.isOfTone(Polarity.NEGATIVE)).as(QuoteCountsTable.TONE_NEGATIVE.name()),
            count_if(Quoted.isOfTone(Polarity.NEUTRAL)).as(QuoteCountsTable.TONE_NEUTRAL.name()),
            count_if(Quoted.isOfTone(Polarity.POSITIVE)).as(QuoteCountsTable.TONE_POSITIVE.name()));
  }
}
