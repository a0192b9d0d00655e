package dev.hearsay.table;

import static dev.hearsay.table.Field.extra;

import dev.hearsay.model.Fingerprint;
import java.util.List;
import org.apache.spark.sql.types.DataTypes;

/** Documents with what they are compared by. No table that is written. */
public final class CopyCandidates {
  /** The document. */
  public static final Field DOC_ID = Columns.DOC_ID;

  /** Microseconds from 1970 to the publication; null where there is no date. */
  public static final Field PUBLISHED_MICROS = JudgedRows.PUBLISHED_MICROS;

  /** See {@link Fingerprint#copyKey()}. */
  public static final Field COPY_KEY =
      extra("copy_key", DataTypes.StringType, "equal in exact copies");

  /** See {@link Fingerprint#shingles()}. */
  public static final Field SHINGLES =
      extra(
          "shingles",
          DataTypes.createArrayType(DataTypes.IntegerType, false),
          "hashed runs of words, each once");

  /** See {@link Fingerprint#bands()}. */
  public static final Field BANDS =
      extra(
          "bands",
          DataTypes.createArrayType(DataTypes.LongType, false),
          "of near copies, one is most likely equal");

  /** The rows. */
  public static final Table TABLE =
      new Table(
          "copy_candidates",
          "A document and what it is compared by.",
          List.of(DOC_ID),
          List.of(
              DOC_ID, Columns.SOURCE, PUBLISHED_MICROS, COPY_KEY, SHINGLES, BANDS, Columns.MONTH));

  private CopyCandidates() {}
}
