package dev.hearsay.table;

import static dev.hearsay.table.Field.extra;

import java.util.List;
import org.apache.spark.sql.types.DataTypes;

/** One topic's month. */
public final class TopicMonthsTable {
  /** See {@link Columns#TOPIC_ID}. */
  public static final Field TOPIC_ID = Columns.TOPIC_ID;

  /** The topic's name. */
  public static final Field LABEL = extra("label", DataTypes.StringType, "the topic's name");

  /** Articles whose main topic it is, copies included. */
  public static final Field DOCUMENTS =
      extra("documents", DataTypes.LongType, "articles whose main topic it is, copies included");

  /** The same, no duplicates. */
  public static final Field DOCUMENTS_WITHOUT_COPIES =
      extra("documents_without_copies", DataTypes.LongType, "the same, no duplicates");

  /** Statements on it, no copies. */
  public static final Field QUOTES =
      extra("quotes", DataTypes.LongType, "statements on it, no copies");

  /** Of these, negative. */
  public static final Field TONE_NEGATIVE =
      extra("tone_negative", DataTypes.LongType, "of these, negative");

  /** Neutral. */
  public static final Field TONE_NEUTRAL = extra("tone_neutral", DataTypes.LongType, "neutral");

  /** Positive. */
  public static final Field TONE_POSITIVE = extra("tone_positive", DataTypes.LongType, "positive");

  /** Place by documents_without_copies, then quotes and label. */
  public static final Field RANK =
      extra(
          "rank",
          DataTypes.IntegerType,
          "place by documents_without_copies, then quotes and label");

  /** Documents_without_copies as a part of the month's, 0 to 1. */
  public static final Field SHARE =
      extra(
          "share",
          DataTypes.DoubleType,
          "documents_without_copies as a part of the month's, 0 to 1");

  /**
   * Documents_without_copies in the calendar month before; null where no article of that month was
   * read.
   */
  public static final Field DOCUMENTS_BEFORE =
      extra(
          "documents_before",
          DataTypes.LongType,
          "documents_without_copies in the calendar month before; null where no "
              + "article of that month was read");

  /** Share in that month. */
  public static final Field SHARE_BEFORE =
      extra("share_before", DataTypes.DoubleType, "share in that month");

  /** The table. */
  public static final Table TABLE =
      new Table(
          "topic_months",
          "One topic's month.",
          List.of(Columns.MONTH, TOPIC_ID),
          List.of(
              TOPIC_ID,
              LABEL,
              DOCUMENTS,
              DOCUMENTS_WITHOUT_COPIES,
              QUOTES,
              TONE_NEGATIVE,
              TONE_NEUTRAL,
              TONE_POSITIVE,
              RANK,
              SHARE,
              DOCUMENTS_BEFORE,
              SHARE_BEFORE,
              Columns.MONTH));

  private TopicMonthsTable() {}
}
