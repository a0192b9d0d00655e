package dev.hearsay.table;

import static dev.hearsay.table.Field.extra;

import java.util.List;
import org.apache.spark.sql.types.DataTypes;

/** A term that rose in a topic. */
public final class TopicTrendsTable {
  /** See {@link Columns#TOPIC_ID}. */
  public static final Field TOPIC_ID = Columns.TOPIC_ID;

  /** See {@link TopicTermsTable#TERM}. */
  public static final Field TERM = TopicTermsTable.TERM;

  /** Place in its topic and month. */
  public static final Field RANK =
      extra("rank", DataTypes.IntegerType, "place in its topic and month by score, from 1");

  /** How far the rise is more than chance. */
  public static final Field SCORE =
      extra(
          "score",
          DataTypes.DoubleType,
          "log-likelihood ratio of the rise; chance passes 15.1 once in ten thousand terms");

  /** Articles with it. */
  public static final Field DOCUMENTS =
      extra(
          "documents",
          DataTypes.LongType,
          "articles of the topic, no duplicates, that use it this month");

  /** Articles of the topic. */
  public static final Field TOPIC_DOCUMENTS =
      extra(
          "topic_documents",
          DataTypes.LongType,
          "all articles of the topic this month, no duplicates");

  /** Articles with it before. */
  public static final Field DOCUMENTS_BEFORE =
      extra(
          "documents_before",
          DataTypes.LongType,
          "documents in the twelve months before; no less than was so, where a month's list of "
              + "terms was cut");

  /** Articles of the topic before. */
  public static final Field TOPIC_DOCUMENTS_BEFORE =
      extra("topic_documents_before", DataTypes.LongType, "topic_documents in those months");

  /** The article of the example. */
  public static final Field DOC_ID =
      extra("doc_id", DataTypes.StringType, "an article that uses it; see documents");

  /** Where the example begins. */
  public static final Field START =
      extra(
          "start",
          DataTypes.IntegerType,
          "where a sentence with it begins in that article's text, in code points");

  /** Where the example ends. */
  public static final Field END =
      extra("end", DataTypes.IntegerType, "the code point after that sentence");

  /** The example. */
  public static final Field SENTENCE =
      extra("sentence", DataTypes.StringType, "the words of that sentence");

  /** The table. */
  public static final Table TABLE =
      new Table(
          "topic_trends",
          "A term that rose in a topic against the twelve months before; the first month has none.",
          List.of(Columns.MONTH, TOPIC_ID, TERM),
          List.of(
              TOPIC_ID,
              TERM,
              RANK,
              SCORE,
              DOCUMENTS,
              TOPIC_DOCUMENTS,
              DOCUMENTS_BEFORE,
              TOPIC_DOCUMENTS_BEFORE,
              DOC_ID,
              START,
              END,
              SENTENCE,
              Columns.MONTH));

  private TopicTrendsTable() {}
}
