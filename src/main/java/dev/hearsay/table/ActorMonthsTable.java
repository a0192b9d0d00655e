package dev.hearsay.table;

import static dev.hearsay.table.Field.extra;

import java.util.List;
import org.apache.spark.sql.types.DataTypes;

/** One actor's month. Quotes are statements. */
public final class ActorMonthsTable {
  /** See {@link Columns#ACTOR_ID}. */
  public static final Field ACTOR_ID = Columns.ACTOR_ID;

  /** Canonical name. */
  public static final Field NAME = extra("name", DataTypes.StringType, "canonical name");

  /** Person, organization or place. */
  public static final Field KIND =
      extra("kind", DataTypes.StringType, "person, organization or place");

  /** Female, male or null. */
  public static final Field GENDER = extra("gender", DataTypes.StringType, "female, male or null");

  /** Statements, copies included. */
  public static final Field QUOTES =
      extra("quotes", DataTypes.LongType, "statements, copies included");

  /** Statements in articles that are no duplicates. */
  public static final Field QUOTES_WITHOUT_COPIES =
      extra(
          "quotes_without_copies",
          DataTypes.LongType,
          "statements in articles that are no duplicates");

  /** Different quotes. */
  public static final Field DISTINCT_QUOTES =
      extra(
          "distinct_quotes",
          DataTypes.LongType,
          "different quotes: clusters, and wordings of quotes that have no cluster");

  /** Statements without copies that are direct. */
  public static final Field DIRECT_QUOTES =
      extra("direct_quotes", DataTypes.LongType, "statements without copies that are direct");

  /** Sum of speaker_score over quotes_without_copies. */
  public static final Field EXPECTED_QUOTES =
      extra(
          "expected_quotes",
          DataTypes.DoubleType,
          "sum of speaker_score over quotes_without_copies");

  /** Articles, no duplicates, that quote the actor. */
  public static final Field DOCUMENTS =
      extra("documents", DataTypes.LongType, "articles, no duplicates, that quote the actor");

  /** Outlets that quote the actor. */
  public static final Field SOURCES =
      extra("sources", DataTypes.LongType, "outlets that quote the actor");

  /** Mentions in articles that are no duplicates. */
  public static final Field MENTIONS =
      extra("mentions", DataTypes.LongType, "mentions in articles that are no duplicates");

  /** Statements without copies of negative tone. */
  public static final Field TONE_NEGATIVE =
      extra("tone_negative", DataTypes.LongType, "statements without copies of negative tone");

  /** The same, neutral. */
  public static final Field TONE_NEUTRAL =
      extra("tone_neutral", DataTypes.LongType, "the same, neutral");

  /** The same, positive. */
  public static final Field TONE_POSITIVE =
      extra("tone_positive", DataTypes.LongType, "the same, positive");

  /** Mentions, in articles that are no duplicates, that are negative. */
  public static final Field SPOKEN_OF_NEGATIVE =
      extra(
          "spoken_of_negative",
          DataTypes.LongType,
          "mentions, in articles that are no duplicates, that are negative");

  /** The same, neutral. */
  public static final Field SPOKEN_OF_NEUTRAL =
      extra("spoken_of_neutral", DataTypes.LongType, "the same, neutral");

  /** The same, positive. */
  public static final Field SPOKEN_OF_POSITIVE =
      extra("spoken_of_positive", DataTypes.LongType, "the same, positive");

  /** Place by quotes_without_copies, then quotes, mentions and name; 1 is the most quoted. */
  public static final Field RANK =
      extra(
          "rank",
          DataTypes.IntegerType,
          "place by quotes_without_copies, then quotes, mentions and name; 1 is "
              + "the most quoted");

  /** Quotes_without_copies as a part of the month's, 0 to 1. */
  public static final Field SHARE =
      extra(
          "share", DataTypes.DoubleType, "quotes_without_copies as a part of the month's, 0 to 1");

  /**
   * Quotes_without_copies in the calendar month before; null where no article of that month was
   * read.
   */
  public static final Field QUOTES_BEFORE =
      extra(
          "quotes_before",
          DataTypes.LongType,
          "quotes_without_copies in the calendar month before; null where no "
              + "article of that month was read");

  /** Rank in that month. */
  public static final Field RANK_BEFORE =
      extra("rank_before", DataTypes.IntegerType, "rank in that month");

  /** The table. */
  public static final Table TABLE =
      new Table(
          "actor_months",
          "One actor's month. Quotes are statements.",
          List.of(Columns.MONTH, ACTOR_ID),
          List.of(
              ACTOR_ID,
              NAME,
              KIND,
              GENDER,
              QUOTES,
              QUOTES_WITHOUT_COPIES,
              DISTINCT_QUOTES,
              DIRECT_QUOTES,
              EXPECTED_QUOTES,
              DOCUMENTS,
              SOURCES,
              MENTIONS,
              TONE_NEGATIVE,
              TONE_NEUTRAL,
              TONE_POSITIVE,
              SPOKEN_OF_NEGATIVE,
              SPOKEN_OF_NEUTRAL,
              SPOKEN_OF_POSITIVE,
              RANK,
              SHARE,
              QUOTES_BEFORE,
              RANK_BEFORE,
              Columns.MONTH));

  private ActorMonthsTable() {}
}
