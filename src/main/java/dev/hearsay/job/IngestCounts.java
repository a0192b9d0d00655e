package dev.hearsay.job;

import static org.apache.spark.sql.functions.count;
import static org.apache.spark.sql.functions.lit;

import dev.hearsay.table.Columns;
import dev.hearsay.table.LedgerTable;
import java.util.HashMap;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;

/**
 * How many rows an input adds to the ledger, and to which months.
 *
 * @param fresh rows that it did not know
 * @param articles of these, rows with an article
 * @param added of these, articles that were not there
 * @param changed articles that end since there is a newer text
 * @param ledgerMonths those whose ledger changes
 * @param documentMonths those with a new article or one that ends
 */
record IngestCounts(
    long fresh,
    long articles,
    long added,
    long changed,
    SortedSet<String> ledgerMonths,
    SortedSet<String> documentMonths) {
  private static final String WHAT = "what";
  private static final String FRESH = "fresh";
  private static final String ADDED = "added";
  private static final String CHANGED = "changed";
  private static final String ENDED = "ended";

  static IngestCounts of(
      Dataset<Row> fresh, Dataset<Row> arrivals, Dataset<Row> replaced, Dataset<Row> ended) {
    Dataset<Row> all =
        named(fresh, FRESH)
            .union(named(arrivals, ADDED))
            .union(named(replaced, CHANGED))
            .union(named(ended, ENDED));
    Map<String, Long> rows = new HashMap<>();
    SortedSet<String> ledgerMonths = new TreeSet<>();
    SortedSet<String> documentMonths = new TreeSet<>();
    long articles = 0;
    for (Row row :
        all.groupBy(WHAT, Columns.MONTH.name())
            .agg(count(lit(1)), count(LedgerTable.DOC_ID.col()))
            .collectAsList()) {
      String what = row.getString(0);
      String month = row.getString(1);
      rows.merge(what, row.getLong(2), Long::sum);
      articles += what.equals(FRESH) ? row.getLong(3) : 0;
      (what.equals(FRESH) || what.equals(ENDED) ? ledgerMonths : documentMonths).add(month);
    }
    return new IngestCounts(
        rows.getOrDefault(FRESH, 0L),
        articles,
        rows.getOrDefault(ADDED, 0L),
        rows.getOrDefault(CHANGED, 0L),
        ledgerMonths,
        documentMonths);
  }

  private static Dataset<Row> named(Dataset<Row> rows, String what) {
    return rows.select(lit(what).as(WHAT), Columns.MONTH.col(), LedgerTable.DOC_ID.col());
  }

  /** What became of so many rows. */
  Ingested.Counts of(long rows) {
    return new Ingested.Counts(rows - fresh, added, changed, articles - added, fresh - articles);
  }
}
