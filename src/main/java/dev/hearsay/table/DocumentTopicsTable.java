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

  /** 1 is the main topic; those of the top level come before those below. */
  public static final Field RANK =
      contract(
          "rank",
          DataTypes.IntegerType,
          "1 is the main topic, of the top level; further ones of the top level follow, then those "
              + "of the second level, best first");

  /** How likely it is the main topic of its level, 0 to 1. */
  public static final Field SCORE =
      extra("score", DataTypes.DoubleType, "how likely it is the main topic of its level, 0 to 1");

  /** The table. */
  public static final Table TABLE =
      new Table(
          "document_topics",
          "A topic of an article.",
          List.of(DOC_ID, TOPIC_ID),
          List.of(DOC_ID, TOPIC_ID, RANK, SCORE, Columns.MONTH));

  private DocumentTopicsTable() {}
}
