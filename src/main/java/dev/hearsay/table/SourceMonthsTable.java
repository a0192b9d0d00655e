package dev.hearsay.table;

import static dev.hearsay.table.Field.extra;

import java.util.List;
import org.apache.spark.sql.types.DataTypes;

/** One outlet's month. */
public final class SourceMonthsTable {
  /** See {@link Columns#SOURCE}. */
  public static final Field SOURCE = Columns.SOURCE;

  /** Accepted articles. */
  public static final Field DOCUMENTS = extra("documents", DataTypes.LongType, "accepted articles");

  /** Of these, exact or near duplicates of an earlier article. */
  public static final Field COPIES =
      extra(
          "copies", DataTypes.LongType, "of these, exact or near duplicates of an earlier article");

  /** Of these, credited to a news agency. */
  public static final Field WIRE_DOCUMENTS =
      extra("wire_documents", DataTypes.LongType, "of these, credited to a news agency");

  /** Words and punctuation marks. */
  public static final Field TOKENS =
      extra("tokens", DataTypes.LongType, "words and punctuation marks");

  /** Statements, copies included. */
  public static final Field QUOTES =
      extra("quotes", DataTypes.LongType, "statements, copies included");

  /** Of these, direct. */
  public static final Field DIRECT_QUOTES =
      extra("direct_quotes", DataTypes.LongType, "of these, direct");

  /** Of these, by a person, organization or place with a name. */
  public static final Field NAMED_QUOTES =
      extra(
          "named_quotes",
          DataTypes.LongType,
          "of these, by a person, organization or place with a name");

  /** Of these, by an unnamed person or a group. */
  public static final Field UNNAMED_QUOTES =
      extra("unnamed_quotes", DataTypes.LongType, "of these, by an unnamed person or a group");

  /** Of these, by nobody that was resolved. */
  public static final Field UNKNOWN_QUOTES =
      extra("unknown_quotes", DataTypes.LongType, "of these, by nobody that was resolved");

  /** Of these, by a named person. */
  public static final Field PERSON_QUOTES =
      extra("person_quotes", DataTypes.LongType, "of these, by a named person");

  /** Of these, by a woman as texts say. */
  public static final Field FEMALE_QUOTES =
      extra("female_quotes", DataTypes.LongType, "of these, by a woman as texts say");

  /** Of these, by a man as texts say. */
  public static final Field MALE_QUOTES =
      extra("male_quotes", DataTypes.LongType, "of these, by a man as texts say");

  /** Place by documents, then name. */
  public static final Field RANK =
      extra("rank", DataTypes.IntegerType, "place by documents, then name");

  /** Documents as a part of the month's, 0 to 1. */
  public static final Field SHARE =
      extra("share", DataTypes.DoubleType, "documents as a part of the month's, 0 to 1");

  /** Documents in the calendar month before; null where no article of that month was read. */
  public static final Field DOCUMENTS_BEFORE =
      extra(
          "documents_before",
          DataTypes.LongType,
          "documents in the calendar month before; null where no article of that "
              + "month was read");

  /** The table. */
  public static final Table TABLE =
      new Table(
          "source_months",
          "One outlet's month.",
          List.of(Columns.MONTH, SOURCE),
          List.of(
              SOURCE,
              DOCUMENTS,
              COPIES,
              WIRE_DOCUMENTS,
              TOKENS,
              QUOTES,
              DIRECT_QUOTES,
              NAMED_QUOTES,
              UNNAMED_QUOTES,
              UNKNOWN_QUOTES,
              PERSON_QUOTES,
              FEMALE_QUOTES,
              MALE_QUOTES,
              RANK,
              SHARE,
              DOCUMENTS_BEFORE,
              Columns.MONTH));

  private SourceMonthsTable() {}
}
