package dev.hearsay.table;

import static dev.hearsay.table.Field.extra;

import java.util.List;
import org.apache.spark.sql.types.DataTypes;

/** What a table's month holds, in one line. No table that is written. */
public final class DigestRows {
  /** The month; null for a table without months. */
  public static final Field MONTH = Columns.MONTH;

  /** How many rows. */
  public static final Field ROWS = extra("rows", DataTypes.LongType, "how many rows");

  /** 32 hexadecimal digits that depend on the rows alone. */
  public static final Field HASH =
      extra("hash", DataTypes.StringType, "the sum of the rows' hashes, in hexadecimal digits");

  /** The four words of the sum, the highest first, each below 2^32. */
  public static final List<Field> WORDS = List.of(word(0), word(1), word(2), word(3));

  /** The digests of some of a month's rows, to be added up. */
  public static final Table PARTS =
      new Table(
          "digest_parts",
          "A digest of some rows of a month.",
          List.of(),
          List.of(MONTH, ROWS, WORDS.get(0), WORDS.get(1), WORDS.get(2), WORDS.get(3)));

  private DigestRows() {}

  private static Field word(int number) {
    return extra("word_" + number, DataTypes.LongType, "a word of the sum of the rows' hashes");
  }
}
