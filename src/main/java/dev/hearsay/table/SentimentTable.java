package dev.hearsay.table;

import static dev.hearsay.table.Field.contract;
import static dev.hearsay.table.Field.extra;

import java.util.List;
import org.apache.spark.sql.types.DataTypes;

/** Who speaks how of whom in one article. */
public final class SentimentTable {
  /** See {@link Columns#DOC_ID}. */
  public static final Field DOC_ID = Columns.DOC_ID;

  /** The actor whose quote holds the mentions; null for the article's own voice. */
  public static final Field HOLDER_ID =
      contract(
          "holder_id",
          DataTypes.StringType,
          "the actor whose quote holds the mentions; null for the article's own " + "voice");

  /** The actor spoken of. */
  public static final Field TARGET_ID =
      contract("target_id", DataTypes.StringType, "the actor spoken of");

  /** The article's main topic. */
  public static final Field TOPIC_ID =
      extra("topic_id", DataTypes.StringType, "the article's main topic");

  /** Mentions spoken of negatively. */
  public static final Field NEGATIVE =
      contract("negative", DataTypes.IntegerType, "mentions spoken of negatively");

  /** Mentions spoken of neutrally. */
  public static final Field NEUTRAL =
      contract("neutral", DataTypes.IntegerType, "mentions spoken of neutrally");

  /** Mentions spoken of positively. */
  public static final Field POSITIVE =
      contract("positive", DataTypes.IntegerType, "mentions spoken of positively");

  /** Sum of the mentions' sentiment_score. */
  public static final Field SCORE_SUM =
      extra("score_sum", DataTypes.DoubleType, "sum of the mentions' sentiment_score");

  /** The table. */
  public static final Table TABLE =
      new Table(
          "sentiment",
          "Who speaks how of whom in one article.",
          List.of(DOC_ID, HOLDER_ID, TARGET_ID),
          List.of(
              DOC_ID,
              HOLDER_ID,
              TARGET_ID,
              TOPIC_ID,
              NEGATIVE,
              NEUTRAL,
              POSITIVE,
              SCORE_SUM,
              Columns.MONTH));

  private SentimentTable() {}
}
