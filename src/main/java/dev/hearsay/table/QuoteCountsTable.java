package dev.hearsay.table;

import static dev.hearsay.table.Field.contract;
import static dev.hearsay.table.Field.extra;

import java.util.List;
import org.apache.spark.sql.types.DataTypes;

/** Quotes of one speaker in one outlet, month, topic and type: the facts that reports add up. */
public final class QuoteCountsTable {
  /** See {@link Columns#ACTOR_ID}. */
  public static final Field ACTOR_ID = Columns.ACTOR_ID;

  /** See {@link Columns#SOURCE}. */
  public static final Field SOURCE = Columns.SOURCE;

  /** See {@link Columns#TOPIC_ID}. */
  public static final Field TOPIC_ID = Columns.TOPIC_ID;

  /** Direct, mixed or indirect. */
  public static final Field TYPE =
      contract("type", DataTypes.StringType, "direct, mixed or indirect");

  /** Whether these are statements. */
  public static final Field STATEMENT =
      contract("statement", DataTypes.BooleanType, "whether these are statements");

  /** Quotes, copies included. */
  public static final Field QUOTES =
      contract("quotes", DataTypes.LongType, "quotes, copies included");

  /** Quotes in articles that are no duplicates. */
  public static final Field QUOTES_WITHOUT_COPIES =
      contract(
          "quotes_without_copies", DataTypes.LongType, "quotes in articles that are no duplicates");

  /** Different quotes. */
  public static final Field DISTINCT_QUOTES =
      contract(
          "distinct_quotes",
          DataTypes.LongType,
          "different quotes: clusters, and wordings of quotes that have no cluster");

  /** Articles that hold them. */
  public static final Field DOCUMENTS =
      contract("documents", DataTypes.LongType, "articles that hold them");

  /** Sum of speaker_score: how many of them are likely to be rightly attributed. */
  public static final Field EXPECTED_QUOTES =
      extra(
          "expected_quotes",
          DataTypes.DoubleType,
          "sum of speaker_score: how many of them are likely to be rightly " + "attributed");

  /** Quotes of negative tone. */
  public static final Field TONE_NEGATIVE =
      extra("tone_negative", DataTypes.LongType, "quotes of negative tone");

  /** Quotes of neutral tone. */
  public static final Field TONE_NEUTRAL =
      extra("tone_neutral", DataTypes.LongType, "quotes of neutral tone");

  /** Quotes of positive tone. */
  public static final Field TONE_POSITIVE =
      extra("tone_positive", DataTypes.LongType, "quotes of positive tone");

  /** The table. */
  public static final Table TABLE =
      new Table(
          "quote_counts",
          "Quotes of one speaker in one outlet, month, topic and type: the facts "
              + "that reports add up.",
          List.of(Columns.MONTH, ACTOR_ID, SOURCE, TOPIC_ID, TYPE, STATEMENT),
          List.of(
              ACTOR_ID,
              SOURCE,
              TOPIC_ID,
              TYPE,
              STATEMENT,
              QUOTES,
              QUOTES_WITHOUT_COPIES,
              DISTINCT_QUOTES,
              DOCUMENTS,
              EXPECTED_QUOTES,
              TONE_NEGATIVE,
              TONE_NEUTRAL,
              TONE_POSITIVE,
              Columns.MONTH));

  private QuoteCountsTable() {}
}
