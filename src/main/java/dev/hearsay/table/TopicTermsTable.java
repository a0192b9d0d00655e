package dev.hearsay.table;

import static dev.hearsay.table.Field.extra;

import java.util.List;
import org.apache.spark.sql.types.DataTypes;

/** In how many articles of a topic a term stood in a month; trends are found from it. */
public final class TopicTermsTable {
  /** See {@link Columns#TOPIC_ID}. */
  public static final Field TOPIC_ID = Columns.TOPIC_ID;

  /** The word or phrase. */
  public static final Field TERM =
      extra("term", DataTypes.StringType, "the word or phrase of up to three words, in lower case");

  /** Articles with it. */
  public static final Field DOCUMENTS =
      extra(
          "documents",
          DataTypes.LongType,
          "articles of the topic, no duplicates, that use it; at least 2");

  /** The table. */
  public static final Table TABLE =
      new Table(
          "topic_terms",
          "In how many articles of a topic a term stood in a month: the 20,000 commonest terms of "
              + "each topic of the top level.",
          List.of(Columns.MONTH, TOPIC_ID, TERM),
          List.of(TOPIC_ID, TERM, DOCUMENTS, Columns.MONTH));

  private TopicTermsTable() {}
}
