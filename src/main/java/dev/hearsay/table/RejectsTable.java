package dev.hearsay.table;

import static dev.hearsay.table.Field.extra;

import java.util.List;
import org.apache.spark.sql.types.DataTypes;

/** An input row that was not accepted, and why. */
public final class RejectsTable {
  /** The file. */
  public static final Field INPUT = extra("input", DataTypes.StringType, "the file");

  /** Where the row begins: the line, row, record or item, from 1. */
  public static final Field POSITION =
      extra(
          "position",
          DataTypes.LongType,
          "the line of the file that the row begins in, the row of a Parquet file, the record of a "
              + "WARC file or the item of a feed, from 1; 0 for a whole file");

  /** The outlet, where it could be read. */
  public static final Field SOURCE =
      extra("source", DataTypes.StringType, "the outlet, where it could be read");

  /** Not_text, not_valid_utf8, empty, too_short, too_long, not_english, malformed or failed. */
  public static final Field REASON =
      extra(
          "reason",
          DataTypes.StringType,
          "not_text, not_valid_utf8, empty, too_short, too_long, not_english, "
              + "malformed or failed");

  /** What was found, in words. */
  public static final Field DETAIL =
      extra("detail", DataTypes.StringType, "what was found, in words");

  /** The first characters, with control characters made visible. */
  public static final Field SAMPLE =
      extra(
          "sample",
          DataTypes.StringType,
          "the first characters, with control characters made visible");

  /** The table. */
  public static final Table TABLE =
      new Table(
          "rejects",
          "An input row that was not accepted, and why.",
          List.of(INPUT, POSITION),
          List.of(INPUT, POSITION, SOURCE, REASON, DETAIL, SAMPLE, Columns.MONTH));

  private RejectsTable() {}
}
