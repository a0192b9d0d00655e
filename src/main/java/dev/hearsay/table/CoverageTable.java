package dev.hearsay.table;

import static dev.hearsay.table.Field.extra;

import java.util.List;
import org.apache.spark.sql.types.DataTypes;

/**
 * How many input rows of one outlet and month ended in one state; the states add up to the rows
 * read.
 */
public final class CoverageTable {
  /** See {@link Columns#SOURCE}. */
  public static final Field SOURCE = Columns.SOURCE;

  /** Accepted, duplicate, replaced, or the reason of a reject. */
  public static final Field STATE =
      extra(
          "state",
          DataTypes.StringType,
          "accepted, duplicate (the same article once more), replaced (there is a newer "
              + "text of it), or the reason of a reject");

  /** Input rows. */
  public static final Field ROWS = extra("rows", DataTypes.LongType, "input rows");

  /** The table. */
  public static final Table TABLE =
      new Table(
          "coverage",
          "How many input rows of one outlet and month ended in one state; the "
              + "states add up to the rows read.",
          List.of(Columns.MONTH, SOURCE, STATE),
          List.of(SOURCE, STATE, ROWS, Columns.MONTH));

  private CoverageTable() {}
}
