package dev.hearsay.transform;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.count;
import static org.apache.spark.sql.functions.countDistinct;
import static org.apache.spark.sql.functions.count_if;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.not;
import static org.apache.spark.sql.functions.sum;
import static org.apache.spark.sql.functions.when;

import dev.hearsay.model.Polarity;
import dev.hearsay.model.QuoteType;
import dev.hearsay.table.ActorMonthsTable;
import dev.hearsay.table.ActorsTable;
import dev.hearsay.table.Columns;
import dev.hearsay.table.DocumentsTable;
import dev.hearsay.table.MentionsTable;
import dev.hearsay.table.QuotesTable;
import java.util.Map;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.expressions.Window;

/**
 * Each actor's month: who is quoted and spoken of, how often and how.
 *
 * <p>The share is of all statements of the month that are no copies, those of unnamed and unknown
 * speakers included.
 */
public final class SummarizeActors {
  private static final String ALL_QUOTES = "all_quotes";

  /** Quotes, mentions, documents and actors of all months to actor months. */
  public Dataset<Row> apply(
      Dataset<Row> quotes, Dataset<Row> mentions, Dataset<Row> documents, Dataset<Row> actors) {
    Dataset<Row> statements =
        Quoted.withOutlets(quotes.filter(QuotesTable.STATEMENT.col()), documents);
    String[] key = {Columns.MONTH.name(), Columns.ACTOR_ID.name()};
    Dataset<Row> rows =
        spoken(statements)
            .join(spokenOf(mentions, documents), key, "full_outer")
            .na()
            .fill(0)
            .withColumn(ALL_QUOTES, allQuotes())
            .join(facts(actors), Columns.ACTOR_ID.name())
            .withColumn(ActorMonthsTable.RANK.name(), rank())
            .withColumn(
                ActorMonthsTable.SHARE.name(),
                MonthRank.part(ActorMonthsTable.QUOTES_WITHOUT_COPIES.col(), col(ALL_QUOTES)))
            .drop(ALL_QUOTES);
    return MonthBefore.join(
        rows,
        documents,
        ActorMonthsTable.ACTOR_ID,
        Map.of(ActorMonthsTable.QUOTES_BEFORE, ActorMonthsTable.QUOTES_WITHOUT_COPIES),
        Map.of(ActorMonthsTable.RANK_BEFORE, ActorMonthsTable.RANK));
  }

  /** By month and speaker; what no actor said is one row of a month, without a speaker. */
  private static Dataset<Row> spoken(Dataset<Row> statements) {
    return statements
        .groupBy(Columns.MONTH.col(), Columns.ACTOR_ID.col())
        .agg(
            count(lit(1)).as(ActorMonthsTable.QUOTES.name()),
            count_if(isOriginal()).as(ActorMonthsTable.QUOTES_WITHOUT_COPIES.name()),
            countDistinct(Quoted.words()).as(ActorMonthsTable.DISTINCT_QUOTES.name()),
            count_if(isOriginal().and(QuotesTable.TYPE.col().equalTo(QuoteType.DIRECT.label())))
                .as(ActorMonthsTable.DIRECT_QUOTES.name()),
            ExactSum.of(when(isOriginal(), QuotesTable.SPEAKER_SCORE.col()).otherwise(0.0))
                .as(ActorMonthsTable.EXPECTED_QUOTES.name()),
            countDistinct(when(isOriginal(), Columns.DOC_ID.col()))
                .as(ActorMonthsTable.DOCUMENTS.name()),
            countDistinct(Columns.SOURCE.col()).as(ActorMonthsTable.SOURCES.name()),
            tone(Polarity.NEGATIVE).as(ActorMonthsTable.TONE_NEGATIVE.name()),
            tone(Polarity.NEUTRAL).as(ActorMonthsTable.TONE_NEUTRAL.name()),
            tone(Polarity.POSITIVE).as(ActorMonthsTable.TONE_POSITIVE.name()));
  }

  private static Dataset<Row> spokenOf(Dataset<Row> mentions, Dataset<Row> documents) {
    Dataset<Row> originals =
        documents.filter(DocumentsTable.DUPLICATE_OF.col().isNull()).select(Columns.DOC_ID.col());
    return mentions
        .filter(Columns.ACTOR_ID.col().isNotNull())
        .join(originals, Columns.DOC_ID.name())
        .groupBy(Columns.MONTH.col(), Columns.ACTOR_ID.col())
        .agg(
            count(lit(1)).as(ActorMonthsTable.MENTIONS.name()),
            sentiment(Polarity.NEGATIVE).as(ActorMonthsTable.SPOKEN_OF_NEGATIVE.name()),
            sentiment(Polarity.NEUTRAL).as(ActorMonthsTable.SPOKEN_OF_NEUTRAL.name()),
            sentiment(Polarity.POSITIVE).as(ActorMonthsTable.SPOKEN_OF_POSITIVE.name()));
  }

  private static Dataset<Row> facts(Dataset<Row> actors) {
    return actors.select(
        Columns.ACTOR_ID.col(),
        ActorsTable.NAME.col(),
        ActorsTable.KIND.col(),
        ActorsTable.GENDER.col());
  }

  /** Of the month, speakers that are no actor included. */
  private static Column allQuotes() {
    return sum(ActorMonthsTable.QUOTES_WITHOUT_COPIES.col())
        .over(Window.partitionBy(Columns.MONTH.col()));
  }

  private static Column rank() {
    return MonthRank.by(
        ActorMonthsTable.QUOTES_WITHOUT_COPIES.col().desc(),
        ActorMonthsTable.QUOTES.col().desc(),
        ActorMonthsTable.MENTIONS.col().desc(),
        ActorMonthsTable.NAME.col(),
        ActorMonthsTable.ACTOR_ID.col());
  }

  private static Column isOriginal() {
    return not(QuotesTable.COPY.col());
  }

  private static Column tone(Polarity polarity) {
    return count_if(isOriginal().and(Quoted.isOfTone(polarity)));
  }

  private static Column sentiment(Polarity polarity) {
    return count_if(MentionsTable.SENTIMENT.col().equalTo(polarity.label()));
  }
}
