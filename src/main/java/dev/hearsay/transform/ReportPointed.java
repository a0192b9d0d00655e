package dev.hearsay.transform;

import static org.apache.spark.sql.functions.abs;
import static org.apache.spark.sql.functions.broadcast;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.min;
import static org.apache.spark.sql.functions.struct;
import static org.apache.spark.sql.functions.when;

import dev.hearsay.model.Polarity;
import dev.hearsay.table.Columns;
import dev.hearsay.table.DocumentsTable;
import dev.hearsay.table.MentionsTable;
import dev.hearsay.table.QuotesTable;
import dev.hearsay.table.SentimentTable;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;

/**
 * The pairs of speaker and target whose mentions lean most to one side, and for each the quote
 * whose mention of the target does most.
 */
public final class ReportPointed {
  /** Column: negative or positive. */
  public static final String LEANING = "leaning";

  private static final int LEAST_MENTIONS = 3;
  private static final String BEST = "best";
  private static final String SCORE = "score";

  private final int each;

  /** The first {@code each} pairs of either side, a month. */
  public ReportPointed(int each) {
    this.each = each;
  }

  /** The pairs: columns of {@link ReportVoices}, of which these are, and {@link #LEANING}. */
  public Dataset<Row> pairs(Dataset<Row> voices) {
    Column mentions = ReportVoices.mentions();
    Column positive = SentimentTable.POSITIVE.col();
    Column negative = SentimentTable.NEGATIVE.col();
    Dataset<Row> leaning =
        voices
            .where(
                SentimentTable.HOLDER_ID
                    .col()
                    .isNotNull()
                    .and(mentions.geq(LEAST_MENTIONS))
                    .and(positive.notEqual(negative)))
            .withColumn(
                LEANING,
                when(negative.gt(positive), Polarity.NEGATIVE.label())
                    .otherwise(Polarity.POSITIVE.label()));
    return new ReportTop(each, Columns.MONTH.col(), col(LEANING))
        .apply(
            leaning,
            abs(positive.minus(negative)).divide(mentions).desc(),
            mentions.desc(),
            SentimentTable.HOLDER_ID.col(),
            SentimentTable.TARGET_ID.col());
  }

  /**
   * The quotes: columns of the pairs, and {@code quote_id}, {@code doc_id}, {@code type}, {@code
   * text} and {@code content} of each one's quote.
   *
   * @param pairs see {@link #pairs}
   * @param sentiment rows of {@code sentiment} of the same months
   * @param mentions rows of {@code mentions} of the same months
   * @param quotes rows of {@code quotes} of the same months
   * @param documents rows of {@code documents} of the same months
   */
  public static Dataset<Row> quotes(
      Dataset<Row> pairs,
      Dataset<Row> sentiment,
      Dataset<Row> mentions,
      Dataset<Row> quotes,
      Dataset<Row> documents) {
    Dataset<Row> articles = articles(pairs, sentiment, documents);
    String[] article = keys(Columns.MONTH.name(), Columns.DOC_ID.name());
    Dataset<Row> held =
        CountSentiment.withHolders(
                mentions.join(articles, article, "left_semi"),
                quotes.join(articles, article, "left_semi"))
            .withColumnRenamed(MentionsTable.ACTOR_ID.name(), SentimentTable.TARGET_ID.name());
    Dataset<Row> words =
        quotes.select(
            Columns.MONTH.col(),
            QuotesTable.QUOTE_ID.col(),
            Columns.DOC_ID.col(),
            QuotesTable.TYPE.col(),
            QuotesTable.TEXT.col(),
            QuotesTable.CONTENT.col());
    return words.join(
        broadcast(pairs.join(best(held, pairs), pair())),
        keys(Columns.MONTH.name(), QuotesTable.QUOTE_ID.name()));
  }

  /** The articles, no copies, that these pairs' mentions stand in. */
  private static Dataset<Row> articles(
      Dataset<Row> pairs, Dataset<Row> sentiment, Dataset<Row> documents) {
    Dataset<Row> originals =
        documents
            .where(DocumentsTable.DUPLICATE_OF.col().isNull())
            .select(Columns.MONTH.col(), Columns.DOC_ID.col());
    return sentiment
        .join(broadcast(pairs), pair(), "left_semi")
        .select(Columns.MONTH.col(), Columns.DOC_ID.col())
        .distinct()
        .join(originals, keys(Columns.MONTH.name(), Columns.DOC_ID.name()));
  }

  /** Of each pair the quote with the mention whose sentiment is the strongest to its side. */
  private static Dataset<Row> best(Dataset<Row> held, Dataset<Row> pairs) {
    Column strength = abs(MentionsTable.SENTIMENT_SCORE.col());
    return held.join(broadcast(leanings(pairs)), pair())
        .where(MentionsTable.SENTIMENT.col().equalTo(col(LEANING)))
        .groupBy(
            Columns.MONTH.col(), SentimentTable.HOLDER_ID.col(), SentimentTable.TARGET_ID.col())
        .agg(min(struct(strength.multiply(-1).as(SCORE), QuotesTable.QUOTE_ID.col())).as(BEST))
        .withColumn(QuotesTable.QUOTE_ID.name(), QuotesTable.QUOTE_ID.of(BEST))
        .drop(BEST);
  }

  private static Dataset<Row> leanings(Dataset<Row> pairs) {
    return pairs.select(
        Columns.MONTH.col(),
        SentimentTable.HOLDER_ID.col(),
        SentimentTable.TARGET_ID.col(),
        col(LEANING));
  }

  private static String[] pair() {
    return keys(
        Columns.MONTH.name(), SentimentTable.HOLDER_ID.name(), SentimentTable.TARGET_ID.name());
  }

  private static String[] keys(String... names) {
    return names;
  }
}
