package dev.hearsay.table;

import static dev.hearsay.table.Field.contract;
import static dev.hearsay.table.Field.extra;

import java.util.List;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.types.DataTypes;

/** The taxonomy in use: one topic. */
public final class TopicsTable {
  /** See {@link Columns#TOPIC_ID}. */
  public static final Field TOPIC_ID = Columns.TOPIC_ID;

  /** The topic's name. */
  public static final Field LABEL = contract("label", DataTypes.StringType, "the topic's name");

  /** 1 is the top level. */
  public static final Field LEVEL = extra("level", DataTypes.IntegerType, "1 is the top level");

  /** The topic above; null at the top. */
  public static final Field PARENT_ID =
      extra("parent_id", DataTypes.StringType, "the topic above; null at the top");

  /** What it covers. */
  public static final Field DEFINITION =
      extra("definition", DataTypes.StringType, "what it covers");

  /** The table. */
  public static final Table TABLE =
      new Table(
          "topics",
          "The taxonomy in use: one topic.",
          List.of(TOPIC_ID),
          List.of(TOPIC_ID, LABEL, LEVEL, PARENT_ID, DEFINITION));

  private TopicsTable() {}

  /**
   * The row of a topic.
   *
   * @param parentId null at the top
   */
  public static Row toRow(
      String topicId, String label, int level, String parentId, String definition) {
    return RowFactory.create(topicId, label, level, parentId, definition);
  }
}
