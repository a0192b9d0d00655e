package dev.hearsay.transform;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.concat_ws;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.lpad;
import static org.apache.spark.sql.functions.min;
import static org.apache.spark.sql.functions.not;
import static org.apache.spark.sql.functions.struct;
import static org.apache.spark.sql.functions.when;

import dev.hearsay.table.Columns;
import dev.hearsay.table.QuotesTable;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.types.DataTypes;

/**
 * Wordings to forms: equal wordings once, however often they were quoted.
 *
 * <p>Columns: {@code form}, {@code words}, {@code content_words}, {@code person} (the first one
 * named in the form's first month, empty where none is), {@code cluster_id} (of a form that was
 * published, else null) and the rank.
 */
public final class FindForms {
  /**
   * The order in which forms found clusters: those that were published, then by month of first use,
   * the longest first. A text, since the dear part of a search is to sort by it.
   */
  static final String RANK = "form_rank";

  /** More than a wording has. */
  private static final int MOST_CONTENT_WORDS = 9999;

  private static final int DIGITS = 4;
  private static final String FRESH = "fresh";
  private static final String NOBODY = "nobody";
  private static final String FIRST = "first";

  /**
   * The forms, without those of short quotes.
   *
   * @param wordings of the quotes that are to be clustered, see {@link ReadWordings}
   * @param published of quotes as they are published; may have no row
   */
  public Dataset<Row> apply(Dataset<Row> wordings, Dataset<Row> published) {
    Dataset<Row> known =
        published.filter(QuotesTable.CLUSTER_ID.col().isNotNull()).withColumn(FRESH, lit(false));
    Column none = lit(null).cast(QuotesTable.CLUSTER_ID.type());
    Dataset<Row> fresh =
        wordings.withColumn(QuotesTable.CLUSTER_ID.name(), none).withColumn(FRESH, lit(true));
    return known
        .unionByName(fresh)
        .filter(not(ReadWordings.isShort()))
        .groupBy(col(ReadWordings.FORM))
        .agg(
            min(col(ReadWordings.WORDS)).as(ReadWordings.WORDS),
            min(col(ReadWordings.CONTENT_WORDS)).as(ReadWordings.CONTENT_WORDS),
            min(use()).as(FIRST))
        .select(
            col(ReadWordings.FORM),
            col(ReadWordings.WORDS),
            col(ReadWordings.CONTENT_WORDS),
            col(FIRST + "." + ReadWordings.PERSON),
            QuotesTable.CLUSTER_ID.of(FIRST),
            rank().as(RANK));
  }

  private static Column rank() {
    Column length = lit(MOST_CONTENT_WORDS).minus(col(ReadWordings.CONTENT_WORDS));
    return concat_ws(
        " ",
        when(col(FIRST + "." + FRESH), "1").otherwise("0"),
        Columns.MONTH.of(FIRST),
        lpad(length.cast(DataTypes.StringType), DIGITS, "0"),
        col(ReadWordings.FORM));
  }

  private static Column use() {
    return struct(
        col(FRESH),
        Columns.MONTH.col(),
        col(ReadWordings.PERSON).equalTo("").as(NOBODY),
        Columns.DOC_ID.col(),
        QuotesTable.QUOTE_ID.col(),
        col(ReadWordings.PERSON),
        QuotesTable.CLUSTER_ID.col());
  }
}
