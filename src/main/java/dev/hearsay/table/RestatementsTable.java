package dev.hearsay.table;

import static dev.hearsay.table.Field.contract;

import java.util.List;
import org.apache.spark.sql.types.DataTypes;

/** What a run changed in a month that had been published. */
public final class RestatementsTable {
  /** The run that changed it. */
  public static final Field RUN_ID =
      contract("run_id", DataTypes.StringType, "the run that changed it; see runs/<run_id>.json");

  /** The table that the value stands in. */
  public static final Field TABLE_NAME =
      contract("table", DataTypes.StringType, "the table that the value stands in");

  /** The row's key as it was before, as it is now where there was none. */
  public static final Field KEY =
      contract(
          "key",
          DataTypes.StringType,
          "the row's key as it was before, as it is now where there was none");

  /** The column. */
  public static final Field MEASURE =
      contract(
          "measure",
          DataTypes.StringType,
          "the column; of actors actor_id where what was one actor's is now another's: one row for"
              + " each actor that it went to");

  /** The value before; null for none. */
  public static final Field BEFORE =
      contract("before", DataTypes.StringType, "the value before, as text; null for none");

  /** The value now; null for none. */
  public static final Field AFTER =
      contract("after", DataTypes.StringType, "the value now, as text; null for none");

  /** Why. */
  public static final Field CAUSE =
      contract(
          "cause",
          DataTypes.StringType,
          "late document, changed document, copy, model, authority file or correction; several with"
              + " commas between them");

  /** A text that was not there. */
  public static final String LATE_DOCUMENT = "late document";

  /** Another text of an article. */
  public static final String CHANGED_DOCUMENT = "changed document";

  /** An article was found to copy another, or no longer. */
  public static final String COPY = "copy";

  /** The same texts, copies, reader and list: the program's version. */
  public static final String CORRECTION = "correction";

  /** The texts were read by another model or other rules. */
  public static final String MODEL = "model";

  /** The user's list of actors. */
  public static final String AUTHORITY_FILE = "authority file";

  /** The table. */
  public static final Table TABLE =
      new Table(
          "restatements",
          "What a run changed in a month that had been published.",
          List.of(RUN_ID, Columns.MONTH, TABLE_NAME, KEY, MEASURE, AFTER),
          List.of(RUN_ID, TABLE_NAME, KEY, MEASURE, BEFORE, AFTER, CAUSE, Columns.MONTH));

  private RestatementsTable() {}
}
