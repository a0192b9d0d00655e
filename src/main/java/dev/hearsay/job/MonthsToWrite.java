package dev.hearsay.job;

import static org.apache.spark.sql.functions.lit;

import dev.hearsay.io.Publication;
import dev.hearsay.model.Months;
import dev.hearsay.table.AnalysesTable;
import dev.hearsay.table.Columns;
import dev.hearsay.table.MonthBasisTable;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.SortedSet;
import java.util.TreeSet;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;

/**
 * The months that statistics are written of.
 *
 * @param facts those of which what is said, by whom and of whom is written: asked for, or made of
 *     something else than before
 * @param summaries these, and the months after, which tell what was the month before
 * @param trends these, and the months after, whose terms are compared with them
 */
record MonthsToWrite(
    SortedSet<String> facts, SortedSet<String> summaries, SortedSet<String> trends) {
  private static final int COMPARED = 12;
  private static final String ACTORS = MonthBasisTable.ACTORS.name();

  /**
   * The months.
   *
   * @param all the months that were annotated
   * @param asked those of them to write in any case
   * @param basis what the statistics are made of now, a row for each month that has articles
   */
  static MonthsToWrite of(
      Publication tables, SortedSet<String> all, SortedSet<String> asked, Dataset<Row> basis) {
    Map<String, Row> now = byMonth(basis);
    Map<String, Row> then = byMonth(tables.published(MonthBasisTable.TABLE));
    SortedSet<String> written = tables.publishedMonths(MonthBasisTable.TABLE);
    SortedSet<String> facts = new TreeSet<>(all);
    facts.removeIf(
        month ->
            written.contains(month)
                && Objects.equals(now.get(month), then.get(month))
                && !asked.contains(month));
    return new MonthsToWrite(facts, following(facts, 1, all), following(facts, COMPARED, all));
  }

  /**
   * Whether every month was written with these articles, copies, readers and list. Then their
   * actors are the same as well.
   *
   * @param articles what the statistics are made of, but for the actors
   */
  static boolean areWritten(Publication tables, Dataset<Row> articles) {
    Map<String, Row> now = byMonth(articles.withColumn(ACTORS, lit("")));
    Map<String, Row> then =
        byMonth(tables.published(MonthBasisTable.TABLE).withColumn(ACTORS, lit("")));
    return now.equals(then)
        && tables
            .publishedMonths(MonthBasisTable.TABLE)
            .containsAll(tables.months(AnalysesTable.TABLE));
  }

  /** The months whose summaries are written, and the month before each. */
  SortedSet<String> withBefore() {
    SortedSet<String> months = new TreeSet<>(summaries);
    months.addAll(Months.after(summaries, -1));
    return months;
  }

  /** The months whose trends are written, and those that they are compared with. */
  SortedSet<String> comparedWithTrends() {
    SortedSet<String> months = new TreeSet<>(trends);
    for (int i = 1; i <= COMPARED; i++) {
      months.addAll(Months.after(trends, -i));
    }
    return months;
  }

  private static Map<String, Row> byMonth(Dataset<Row> basis) {
    Map<String, Row> rows = new HashMap<>();
    MonthBasisTable.TABLE
        .conform(basis)
        .collectAsList()
        .forEach(row -> rows.put(row.getAs(Columns.MONTH.name()), row));
    return rows;
  }

  private static SortedSet<String> following(
      SortedSet<String> months, int count, SortedSet<String> all) {
    SortedSet<String> following = new TreeSet<>(months);
    for (int i = 1; i <= count; i++) {
      following.addAll(Months.after(months, i));
    }
    following.retainAll(all);
    return following;
  }
}
