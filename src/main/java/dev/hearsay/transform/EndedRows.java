package dev.hearsay.transform;

import static org.apache.spark.sql.functions.array;
import static org.apache.spark.sql.functions.coalesce;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.concat;
import static org.apache.spark.sql.functions.count;
import static org.apache.spark.sql.functions.date_format;
import static org.apache.spark.sql.functions.explode;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.min;
import static org.apache.spark.sql.functions.when;

import dev.hearsay.model.ArticleName;
import dev.hearsay.table.LedgerTable;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.types.DataTypes;

/**
 * The ledger's rows that fresh ones take the place of.
 *
 * <p>An accepted article ends where an arrival has its name, see {@link ArticleName}, and another
 * text. A name that several articles of the ledger have, or several arrivals, names none of them:
 * an outlet that counts its articles from 1 in each file loses nothing. A reject ends where its
 * file has another row in its place.
 */
public final class EndedRows {
  private static final String NAME = "_name";
  private static final String ARTICLES = "_articles";
  private static final String NEWER = "_newer";
  private static final String UNDATED = "undated";
  private static final String OLD = "old";
  private static final String NEW = "new";

  /**
   * Ledger rows whose detail is the {@code doc_id} of the newer text.
   *
   * @param arrivals see {@link DistinctArticles}
   * @param ledger of the arrivals' months and their neighbours
   */
  public Dataset<Row> replaced(Dataset<Row> arrivals, Dataset<Row> ledger) {
    Dataset<Row> newer =
        arrivals
            .filter(LedgerTable.ARTICLE.col().isNotNull())
            .withColumn(NAME, explode(array(name(day()), name(lit(UNDATED)))))
            .dropDuplicates(NAME, LedgerTable.DOC_ID.name())
            .groupBy(col(NAME))
            .agg(count(lit(1)).as(ARTICLES), min(LedgerTable.DOC_ID.col()).as(NEWER))
            .filter(col(ARTICLES).equalTo(1))
            .drop(ARTICLES);
    Dataset<Row> accepted =
        ledger
            .filter(LedgerTable.STATE.col().equalTo(LedgerTable.ACCEPTED))
            .filter(LedgerTable.ARTICLE.col().isNotNull())
            .withColumn(NAME, name(day()));
    Dataset<Row> single =
        accepted
            .groupBy(col(NAME))
            .agg(count(lit(1)).as(ARTICLES))
            .filter(col(ARTICLES).equalTo(1))
            .drop(ARTICLES);
    return LedgerTable.TABLE.conform(
        accepted
            .join(single, NAME)
            .join(newer, NAME)
            .withColumn(LedgerTable.DETAIL.name(), col(NEWER)));
  }

  /** Rejects of the ledger in whose place there is a fresh row. */
  public Dataset<Row> mended(Dataset<Row> fresh, Dataset<Row> ledger) {
    return ledger
        .filter(LedgerTable.STATE.col().equalTo(LedgerTable.REJECTED))
        .as(OLD)
        .join(
            fresh.as(NEW),
            LedgerTable.FILE
                .of(OLD)
                .equalTo(LedgerTable.FILE.of(NEW))
                .and(LedgerTable.POSITION.of(OLD).equalTo(LedgerTable.POSITION.of(NEW))),
            "left_semi");
  }

  private static Column name(Column day) {
    Column article = LedgerTable.ARTICLE.col();
    return when(article.startsWith(ArticleName.URL), article).otherwise(concat(article, day));
  }

  private static Column day() {
    Column day = date_format(LedgerTable.PUBLISHED_AT.col(), "yyyy-MM-dd");
    return coalesce(day, lit(UNDATED).cast(DataTypes.StringType));
  }
}
