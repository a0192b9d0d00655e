package dev.hearsay.table;

import static dev.hearsay.table.Field.extra;

import java.util.List;
import org.apache.spark.sql.types.DataTypes;

/**
 * Every input row that was ever read, and what became of it: what makes a run add to the runs
 * before.
 */
public final class LedgerTable {
  /** The file. */
  public static final Field FILE = extra("file", DataTypes.StringType, "the file");

  /** See {@link RejectsTable#POSITION}. */
  public static final Field POSITION = RejectsTable.POSITION;

  /** Hash of all that the row says. */
  public static final Field RECORD =
      extra(
          "record",
          DataTypes.StringType,
          "hash of all that the row says: the same file, position and record is the same row, and"
              + " is not taken again");

  /** Accepted, duplicate, replaced or rejected. */
  public static final Field STATE =
      extra(
          "state",
          DataTypes.StringType,
          "accepted; duplicate (the same article once more); replaced (there is a newer text of the"
              + " article, or a later run found another row in the place of a reject); rejected");

  /** The article; null where it was rejected. */
  public static final Field DOC_ID =
      extra(
          "doc_id",
          DataTypes.StringType,
          "the article, null where the row was rejected; in documents where the state is accepted");

  /** See {@link Columns#SOURCE}. */
  public static final Field SOURCE = Columns.SOURCE;

  /** See {@link DocumentsTable#PUBLISHED_AT}. */
  public static final Field PUBLISHED_AT = DocumentsTable.PUBLISHED_AT;

  /** What names the article in whatever version. */
  public static final Field ARTICLE =
      extra(
          "article",
          DataTypes.StringType,
          "equal in two versions of an article: made of its address, else of its outlet and the"
              + " input's id for it, else of the text file's path; null where there is none");

  /** Why it was rejected. */
  public static final Field REASON =
      extra("reason", DataTypes.StringType, "why it was rejected; see rejects");

  /** See {@link RejectsTable#DETAIL}. */
  public static final Field DETAIL =
      extra(
          "detail",
          DataTypes.StringType,
          "what was found, in words; of a replaced article the doc_id of the newer text");

  /** See {@link RejectsTable#SAMPLE}. */
  public static final Field SAMPLE = RejectsTable.SAMPLE;

  /** The run that read it. */
  public static final Field RUN_ID =
      extra(
          "run_id",
          DataTypes.StringType,
          "the run that read it or found it replaced; see runs/<run_id>.json");

  /** The article is in the documents. */
  public static final String ACCEPTED = "accepted";

  /** The same article once more. */
  public static final String DUPLICATE = "duplicate";

  /** There is another in its place. */
  public static final String REPLACED = "replaced";

  /** No article. */
  public static final String REJECTED = "rejected";

  /** The table. */
  public static final Table TABLE =
      new Table(
          "ledger",
          "An input row that was read once, and what became of it.",
          List.of(FILE, POSITION, RECORD),
          List.of(
              FILE,
              POSITION,
              RECORD,
              STATE,
              DOC_ID,
              SOURCE,
              PUBLISHED_AT,
              ARTICLE,
              REASON,
              DETAIL,
              SAMPLE,
              RUN_ID,
              Columns.MONTH));

  private LedgerTable() {}
}
