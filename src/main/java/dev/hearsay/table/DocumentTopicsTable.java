package dev.hearsay.table;

import static dev.hearsay.table.Field.contract;
import static dev.hearsay.table.Field.extra;

import java.util.List;
import org.apache.spark.sql.types.DataTypes;

/** A topic of an article. */
public final class DocumentTopicsTable {
  /** See {@link Columns#DOC_ID}. */
  public static final Field DOC_ID = Columns.DOC_ID;

  /** See {@link Columns#TOPIC_ID}. */
  public static final Field TOPIC_ID = Columns.TOPIC_ID;

  /** 1 is the main topic. */
  public static final Field RANK = contract("rank", DataTypes.IntegerType, "1 is the main topic");

  /** How well it fits, 0 to 1. */
  public static final Field SCORE =
      extra("score", DataTypes.DoubleType, "how well it fits, 0 to 1");

  /** The table. */
  public static final Table TABLE =
      new Table(
          "document_topics",
          "A topic of an article.",
          List.of(DOC_ID, TOPIC_ID),
          List.of(DOC_ID, TOPIC_ID, RANK, SCORE, Columns.MONTH));

  private DocumentTopicsTable() {}
}
