package dev.hearsay.transform;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.count_if;
import static org.apache.spark.sql.functions.explode;
import static org.apache.spark.sql.functions.length;
import static org.apache.spark.sql.functions.min;
import static org.apache.spark.sql.functions.struct;

import dev.hearsay.model.Polarity;
import dev.hearsay.table.Columns;
import dev.hearsay.table.DocumentTopicsTable;
import dev.hearsay.table.MentionsTable;
import dev.hearsay.table.QuotesTable;
import dev.hearsay.table.SentimentTable;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;

/**
 * Who speaks how of whom, article by article.
 *
 * <p>A mention within a quote is the speaker's, of the shortest such quote; one within no quote is
 * the article's own voice. Left out are mentions without an actor, mentions in a quote whose
 * speaker is no actor, speakers named as the source of their own quote ("he said"), and what actors
 * say of themselves.
 */
public final class CountSentiment {
  private static final String MENTION = "m";
  private static final String QUOTE = "q";
  private static final String PIECE = "piece";
  private static final String QUOTE_LENGTH = "quote_length";
  private static final String INNERMOST = "innermost";

  /** Mentions, quotes and the articles' topics, all of the same months, to sentiment. */
  public Dataset<Row> apply(
      Dataset<Row> mentions, Dataset<Row> quotes, Dataset<Row> documentTopics) {
    return withHolders(mentions, quotes)
        .withColumnRenamed(MentionsTable.ACTOR_ID.name(), SentimentTable.TARGET_ID.name())
        .filter(spokenByAnother())
        .groupBy(
            Columns.DOC_ID.col(),
            SentimentTable.HOLDER_ID.col(),
            SentimentTable.TARGET_ID.col(),
            Columns.MONTH.col())
        .agg(
            countOf(Polarity.NEGATIVE).as(SentimentTable.NEGATIVE.name()),
            countOf(Polarity.NEUTRAL).as(SentimentTable.NEUTRAL.name()),
            countOf(Polarity.POSITIVE).as(SentimentTable.POSITIVE.name()),
            ExactSum.of(MentionsTable.SENTIMENT_SCORE.col()).as(SentimentTable.SCORE_SUM.name()))
        .join(mainTopics(documentTopics), new String[] {Columns.DOC_ID.name()}, "left");
  }

  private static Dataset<Row> withoutSpeakers(Dataset<Row> mentions, Dataset<Row> quotes) {
    Dataset<Row> sources =
        quotes.select(
            Columns.DOC_ID.col(),
            Columns.ACTOR_ID.col(),
            explode(QuotesTable.SOURCE.col()).as(PIECE));
    return mentions
        .as(MENTION)
        .join(
            sources.as(QUOTE),
            sameArticle()
                .and(Columns.ACTOR_ID.of(MENTION).equalTo(Columns.ACTOR_ID.of(QUOTE)))
                .and(isWithinPiece()),
            "left_anti");
  }

  /**
   * Mentions of actors, but for those that name a speaker, with the {@code quote_id} and the
   * speaker, {@code holder_id}, of the innermost quote that each stands in; null in none.
   */
  static Dataset<Row> withHolders(Dataset<Row> mentions, Dataset<Row> quotes) {
    Dataset<Row> targets =
        withoutSpeakers(mentions.filter(MentionsTable.ACTOR_ID.col().isNotNull()), quotes);
    Dataset<Row> pieces =
        quotes.select(
            Columns.DOC_ID.col(),
            Columns.ACTOR_ID.col().as(SentimentTable.HOLDER_ID.name()),
            QuotesTable.QUOTE_ID.col(),
            length(QuotesTable.TEXT.col()).as(QUOTE_LENGTH),
            explode(QuotesTable.CONTENT.col()).as(PIECE));
    Dataset<Row> holders =
        targets
            .as(MENTION)
            .join(pieces.as(QUOTE), sameArticle().and(isWithinPiece()))
            .groupBy(MentionsTable.MENTION_ID.of(MENTION))
            .agg(
                min(struct(
                        col(QUOTE_LENGTH),
                        QuotesTable.QUOTE_ID.of(QUOTE),
                        SentimentTable.HOLDER_ID.of(QUOTE)))
                    .as(INNERMOST))
            .select(
                MentionsTable.MENTION_ID.col(),
                QuotesTable.QUOTE_ID.of(INNERMOST),
                SentimentTable.HOLDER_ID.of(INNERMOST));
    return targets.join(holders, new String[] {MentionsTable.MENTION_ID.name()}, "left");
  }

  private static Column spokenByAnother() {
    return QuotesTable.QUOTE_ID
        .col()
        .isNull()
        .or(SentimentTable.HOLDER_ID.col().notEqual(SentimentTable.TARGET_ID.col()));
  }

  private static Column sameArticle() {
    return Columns.DOC_ID.of(MENTION).equalTo(Columns.DOC_ID.of(QUOTE));
  }

  private static Column isWithinPiece() {
    Column piece = col(PIECE);
    return piece
        .getField(MentionsTable.START.name())
        .leq(MentionsTable.START.of(MENTION))
        .and(MentionsTable.END.of(MENTION).leq(piece.getField(MentionsTable.END.name())));
  }

  private static Column countOf(Polarity polarity) {
    return count_if(MentionsTable.SENTIMENT.col().equalTo(polarity.label()));
  }

  private static Dataset<Row> mainTopics(Dataset<Row> documentTopics) {
    return documentTopics
        .filter(DocumentTopicsTable.RANK.col().equalTo(1))
        .select(Columns.DOC_ID.col(), Columns.TOPIC_ID.col());
  }
}
