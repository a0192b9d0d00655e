package dev.hearsay.table;

import static dev.hearsay.table.Field.contract;
import static dev.hearsay.table.Field.extra;

import java.util.List;
import org.apache.spark.sql.types.DataTypes;

/** An article that was accepted. */
public final class DocumentsTable {
  /** See {@link Columns#DOC_ID}. */
  public static final Field DOC_ID = Columns.DOC_ID;

  /** See {@link Columns#SOURCE}. */
  public static final Field SOURCE = Columns.SOURCE;

  /** The address, as the input gives it. */
  public static final Field URL =
      extra("url", DataTypes.StringType, "the address, as the input gives it");

  /** The headline, as the input gives it. */
  public static final Field TITLE =
      extra("title", DataTypes.StringType, "the headline, as the input gives it");

  /** The byline, as the input gives it. */
  public static final Field AUTHOR =
      extra("author", DataTypes.StringType, "the byline, as the input gives it");

  /** When it was published, UTC; null where the input gives no date. */
  public static final Field PUBLISHED_AT =
      extra(
          "published_at",
          DataTypes.TimestampType,
          "when it was published, UTC; null where the input gives no date");

  /** ISO 639-1 code of the language that it was recognised as. */
  public static final Field LANGUAGE =
      extra(
          "language",
          DataTypes.StringType,
          "ISO 639-1 code of the language that it was recognised as");

  /**
   * The article's text exactly as it came, of a web page its main text; every offset counts its
   * code points.
   */
  public static final Field TEXT =
      contract(
          "text",
          DataTypes.StringType,
          "the article's text exactly as it came, of a web page its main text; every offset counts "
              + "its code points");

  /** Code points of text. */
  public static final Field CHAR_COUNT =
      extra("char_count", DataTypes.IntegerType, "code points of text");

  /** Words and punctuation marks of text. */
  public static final Field TOKEN_COUNT =
      extra("token_count", DataTypes.IntegerType, "words and punctuation marks of text");

  /** Hash of the words alone (letters and digits, lower case): equal in exact copies. */
  public static final Field CONTENT_HASH =
      extra(
          "content_hash",
          DataTypes.StringType,
          "hash of the words alone (letters and digits, lower case): equal in " + "exact copies");

  /** Doc_id of the first copy; null where this is the first. */
  public static final Field DUPLICATE_OF =
      contract(
          "duplicate_of",
          DataTypes.StringType,
          "doc_id of the first copy; null where this is the first");

  /** Exact or near; null where this is the first. */
  public static final Field DUPLICATE_KIND =
      extra("duplicate_kind", DataTypes.StringType, "exact or near; null where this is the first");

  /** News agency that the text or the metadata credits (AP, Reuters, AFP ...); null where none. */
  public static final Field WIRE =
      extra(
          "wire",
          DataTypes.StringType,
          "news agency that the text or the metadata credits (AP, Reuters, AFP "
              + "...); null where none");

  /**
   * Where it came from: the file's name for a text file, else the id that the input gives, else
   * file and row.
   */
  public static final Field INPUT =
      contract(
          "input",
          DataTypes.StringType,
          "where it came from: the file's name for a text file, else the id that "
              + "the input gives, else file and row");

  /** The table. */
  public static final Table TABLE =
      new Table(
          "documents",
          "An article that was accepted.",
          List.of(DOC_ID),
          List.of(
              DOC_ID,
              SOURCE,
              URL,
              TITLE,
              AUTHOR,
              PUBLISHED_AT,
              LANGUAGE,
              TEXT,
              CHAR_COUNT,
              TOKEN_COUNT,
              CONTENT_HASH,
              DUPLICATE_OF,
              DUPLICATE_KIND,
              WIRE,
              INPUT,
              Columns.MONTH));

  private DocumentsTable() {}
}
