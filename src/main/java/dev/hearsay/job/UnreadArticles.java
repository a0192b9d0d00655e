package dev.hearsay.job;

import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.sum;

import dev.hearsay.io.Publication;
import dev.hearsay.table.AnalysesTable;
import dev.hearsay.table.Columns;
import dev.hearsay.table.DocumentsTable;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.types.DataTypes;

/**
 * What there is to read.
 *
 * @param articles how many
 * @param tokens their words and punctuation marks
 * @param months those whose analyses change: with an article to be read, or an analysis that is of
 *     none, or of another reader; or without analyses until now
 */
record UnreadArticles(long articles, long tokens, SortedSet<String> months) {
  private static final String ARTICLES = "articles";
  private static final String TOKENS = "tokens";
  private static final String LEAVING = "leaving";

  /**
   * Counts.
   *
   * @param unread the documents to be read
   * @param known the analyses that stay
   * @param wanted the months of both
   */
  static UnreadArticles find(
      Dataset<Row> unread, Dataset<Row> known, Publication tables, Set<String> wanted) {
    SortedSet<String> months = new TreeSet<>(wanted);
    months.removeAll(tables.months(AnalysesTable.TABLE));
    long articles = 0;
    long tokens = 0;
    Column none = lit(0L);
    Column one = lit(1L);
    Dataset<Row> all =
        rows(unread, one, DocumentsTable.TOKEN_COUNT.col().cast(DataTypes.LongType), none)
            .union(rows(tables.read(AnalysesTable.TABLE, wanted), none, none, one))
            .union(rows(known, none, none, lit(-1L)));
    for (Row row :
        all.groupBy(Columns.MONTH.name())
            .agg(sum(ARTICLES), sum(TOKENS), sum(LEAVING))
            .collectAsList()) {
      articles += row.getLong(1);
      tokens += row.getLong(2);
      if (row.getLong(1) > 0 || row.getLong(3) > 0) {
        months.add(row.getString(0));
      }
    }
    return new UnreadArticles(articles, tokens, months);
  }

  private static Dataset<Row> rows(
      Dataset<Row> rows, Column articles, Column tokens, Column leaving) {
    return rows.select(
        Columns.MONTH.col(), articles.as(ARTICLES), tokens.as(TOKENS), leaving.as(LEAVING));
  }
}
