package dev.hearsay.table;

import static dev.hearsay.table.Field.contract;
import static dev.hearsay.table.Field.extra;

import java.util.List;
import org.apache.spark.sql.types.DataTypes;

/** A place where an actor is named or meant. */
public final class MentionsTable {
  /** Key. */
  public static final Field MENTION_ID = extra("mention_id", DataTypes.StringType, "key");

  /** See {@link Columns#DOC_ID}. */
  public static final Field DOC_ID = Columns.DOC_ID;

  /** First code point in documents.text. */
  public static final Field START =
      contract("start", DataTypes.IntegerType, "first code point in documents.text");

  /** The code point after the last. */
  public static final Field END =
      contract("end", DataTypes.IntegerType, "the code point after the last");

  /** The words. */
  public static final Field TEXT = contract("text", DataTypes.StringType, "the words");

  /** Name, nominal or pronoun. */
  public static final Field FORM =
      contract("form", DataTypes.StringType, "name, nominal or pronoun");

  /** Person, organization, place or other. */
  public static final Field KIND =
      contract("kind", DataTypes.StringType, "person, organization, place or other");

  /** See {@link Columns#ACTOR_ID}. */
  public static final Field ACTOR_ID = Columns.ACTOR_ID;

  /** How the sentence speaks of this mention: negative, neutral or positive. */
  public static final Field SENTIMENT =
      contract(
          "sentiment",
          DataTypes.StringType,
          "how the sentence speaks of this mention: negative, neutral or positive");

  /** P(positive) - p(negative), -1 to 1. */
  public static final Field SENTIMENT_SCORE =
      extra("sentiment_score", DataTypes.DoubleType, "p(positive) - p(negative), -1 to 1");

  /** The table. */
  public static final Table TABLE =
      new Table(
          "mentions",
          "A place where an actor is named or meant.",
          List.of(MENTION_ID),
          List.of(
              MENTION_ID,
              DOC_ID,
              START,
              END,
              TEXT,
              FORM,
              KIND,
              ACTOR_ID,
              SENTIMENT,
              SENTIMENT_SCORE,
              Columns.MONTH));

  private MentionsTable() {}
}
