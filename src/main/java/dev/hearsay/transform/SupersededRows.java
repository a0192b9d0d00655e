package dev.hearsay.transform;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.count;
import static org.apache.spark.sql.functions.date_format;
import static org.apache.spark.sql.functions.lead;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.max;
import static org.apache.spark.sql.functions.min;
import static org.apache.spark.sql.functions.months_between;
import static org.apache.spark.sql.functions.trunc;
import static org.apache.spark.sql.functions.when;

import dev.hearsay.model.ArticleName;
import dev.hearsay.table.LedgerTable;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.expressions.Window;
import org.apache.spark.sql.expressions.WindowSpec;

/**
 * The older versions of articles of which there is a newer one, whether the two came in one run or
 * in two.
 *
 * <p>Versions have one name, see {@link ArticleName}. The newer one was published later; of one
 * moment, what a later run brought; of one run, the last by file and position. A version ends where
 * the next newer one is of its month or the month after; of a name that holds for a day only, where
 * it is of its day. One without a date ends where one with a date comes, if those with its name are
 * of one day. An outlet's id that several articles of one file and day have is none, so an outlet
 * with one id for everything loses nothing.
 */
public final class SupersededRows {
  private static final String DAY = "_day";
  private static final String SHARED = "_shared";
  private static final String ONE_DAY = "_one_day";
  private static final String NEWER = "_newer";
  private static final String NEWER_AT = "_newer_at";
  private static final String IN_FILE = "_in_file";

  /**
   * Ledger rows with the state that they had, null for an arrival, and for detail the {@code
   * doc_id} of the next newer version.
   *
   * @param arrivals see {@link DistinctArticles}
   * @param ledger of the arrivals' months and their neighbours
   */
  public Dataset<Row> apply(Dataset<Row> arrivals, Dataset<Row> ledger) {
    Column article = LedgerTable.ARTICLE.col();
    WindowSpec named = Window.partitionBy(article);
    WindowSpec ofDay = Window.partitionBy(article, col(DAY));
    Column current = when(isReplaced().equalTo(false), 1);
    Dataset<Row> versions =
        LedgerTable.TABLE
            .conform(arrivals)
            .unionByName(ledger)
            .filter(article.isNotNull().and(LedgerTable.DOC_ID.col().isNotNull()))
            .withColumn(DAY, date_format(LedgerTable.PUBLISHED_AT.col(), "yyyy-MM-dd"))
            .withColumn(
                IN_FILE,
                count(current)
                    .over(
                        Window.partitionBy(
                            article, col(DAY), LedgerTable.FILE.col(), LedgerTable.RUN_ID.col())))
            .withColumn(SHARED, max(col(IN_FILE)).over(ofDay).gt(1))
            .withColumn(ONE_DAY, min(col(DAY)).over(named).equalTo(max(col(DAY)).over(named)))
            .withColumn(NEWER, lead(LedgerTable.DOC_ID.col(), 1).over(byAge(named)))
            .withColumn(NEWER_AT, lead(LedgerTable.PUBLISHED_AT.col(), 1).over(byAge(named)));
    return LedgerTable.TABLE.conform(
        versions.filter(ends().and(changes())).withColumn(LedgerTable.DETAIL.name(), col(NEWER)));
  }

  /** A replaced row has the run of the one that took its place. */
  private static WindowSpec byAge(WindowSpec named) {
    Column arrival =
        when(isReplaced(), 0).when(LedgerTable.STATE.col().isNotNull(), 1).otherwise(2);
    return named.orderBy(
        LedgerTable.PUBLISHED_AT.col().asc_nulls_first(),
        LedgerTable.RUN_ID.col().asc(),
        arrival.asc(),
        LedgerTable.FILE.col().asc(),
        LedgerTable.POSITION.col().asc(),
        LedgerTable.RECORD.col().asc());
  }

  private static Column ends() {
    Column at = LedgerTable.PUBLISHED_AT.col();
    Column near = months_between(trunc(col(NEWER_AT), "month"), trunc(at, "month")).leq(1);
    Column sameDay =
        date_format(col(NEWER_AT), "yyyy-MM-dd")
            .eqNullSafe(col(DAY))
            .and(col(SHARED).equalTo(false));
    Column undatedOnce = at.isNull().and(col(ONE_DAY)).and(col(SHARED).equalTo(false));
    Column byAddress = at.isNull().or(near);
    return col(NEWER)
        .isNotNull()
        .and(col(NEWER).notEqual(LedgerTable.DOC_ID.col()))
        .and(
            when(LedgerTable.ARTICLE.col().startsWith(ArticleName.URL), byAddress)
                .otherwise(sameDay.or(undatedOnce)));
  }

  /** Of a row without a date, not all months that may hold a newer one are looked at. */
  private static Column changes() {
    Column other =
        LedgerTable.PUBLISHED_AT
            .col()
            .isNotNull()
            .and(LedgerTable.DETAIL.col().eqNullSafe(col(NEWER)).equalTo(false));
    return isReplaced().equalTo(false).or(other);
  }

  private static Column isReplaced() {
    return LedgerTable.STATE.col().eqNullSafe(lit(LedgerTable.REPLACED));
  }
}
