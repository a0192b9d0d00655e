package dev.hearsay.table;

import static dev.hearsay.table.Field.extra;

import java.util.List;
import org.apache.spark.sql.types.DataTypes;

/** The same words in quotation marks, wherever they stand, over all months. */
public final class QuoteClustersTable {
  /** Key. */
  public static final Field CLUSTER_ID =
      extra("cluster_id", DataTypes.StringType, "key; see quotes.cluster_id");

  /** The quote with most words in quotation marks. */
  public static final Field QUOTE_ID =
      extra(
          "quote_id",
          DataTypes.StringType,
          "the longest form: the quote with most words in quotation marks, of these the first");

  /** Its text. */
  public static final Field TEXT =
      extra("text", DataTypes.StringType, "that quote's text; see quotes.text");

  /** Quotes, copies included. */
  public static final Field QUOTES = extra("quotes", DataTypes.LongType, "quotes, copies included");

  /** Quotes in articles that are no duplicates. */
  public static final Field QUOTES_WITHOUT_COPIES =
      extra(
          "quotes_without_copies", DataTypes.LongType, "quotes in articles that are no duplicates");

  /** Articles that hold them. */
  public static final Field DOCUMENTS =
      extra("documents", DataTypes.LongType, "articles that hold them, copies included");

  /** Different wordings. */
  public static final Field WORDINGS =
      extra(
          "wordings",
          DataTypes.LongType,
          "different wordings; letter case, punctuation, contractions and spelling aside");

  /** Outlets. */
  public static final Field SOURCES =
      extra("sources", DataTypes.LongType, "outlets that hold them");

  /** The outlet of the first quote. */
  public static final Field FIRST_SOURCE =
      extra("first_source", DataTypes.StringType, "outlet of the first of them");

  /** When the first was published. */
  public static final Field FIRST_SEEN =
      extra(
          "first_seen",
          DataTypes.TimestampType,
          "when the first was published; null where none has a date");

  /** When the last was published. */
  public static final Field LAST_SEEN =
      extra("last_seen", DataTypes.TimestampType, "when the last was published; null as above");

  /** Days on which they were published. */
  public static final Field DAYS =
      extra("days", DataTypes.LongType, "different days, in UTC, on which they were published");

  /** The actor that most name as the speaker. */
  public static final Field ACTOR_ID =
      extra(
          "actor_id",
          DataTypes.StringType,
          "the actor that most of them name as the speaker; null where none names one");

  /** That actor's name. */
  public static final Field SPEAKER_NAME =
      extra("speaker_name", DataTypes.StringType, "that actor's name");

  /** Quotes that name that actor. */
  public static final Field SPEAKER_QUOTES =
      extra("speaker_quotes", DataTypes.LongType, "how many of them name that actor");

  /** Other actors of its kind that are named as the speaker. */
  public static final Field CONFLICTING_SPEAKERS =
      extra(
          "conflicting_speakers",
          DataTypes.LongType,
          "other actors of that actor's kind that are named as the speaker");

  /** The table. */
  public static final Table TABLE =
      new Table(
          "quote_clusters",
          "The same words in quotation marks, wherever they stand, over all months.",
          List.of(CLUSTER_ID),
          List.of(
              CLUSTER_ID,
              QUOTE_ID,
              TEXT,
              QUOTES,
              QUOTES_WITHOUT_COPIES,
              DOCUMENTS,
              WORDINGS,
              SOURCES,
              FIRST_SOURCE,
              FIRST_SEEN,
              LAST_SEEN,
              DAYS,
              ACTOR_ID,
              SPEAKER_NAME,
              SPEAKER_QUOTES,
              CONFLICTING_SPEAKERS));

  private QuoteClustersTable() {}
}
