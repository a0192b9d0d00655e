package dev.hearsay.job;

import dev.hearsay.io.Publication;
import dev.hearsay.table.ActorsTable;
import dev.hearsay.table.AnalysesTable;
import dev.hearsay.table.Columns;
import dev.hearsay.table.DocumentTopicsTable;
import dev.hearsay.table.MentionsTable;
import dev.hearsay.table.QuotesTable;
import dev.hearsay.table.RestatementsTable;
import dev.hearsay.table.Table;
import dev.hearsay.transform.RestateActors;
import java.util.Set;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;

/** What a run changes in months that were published, beside what earlier runs changed. */
final class Restatements {
  private final Publication tables;
  private final Set<String> months;

  /** Of the months that are written; all other tables of statistics are staged by now. */
  Restatements(Publication tables, Set<String> months) {
    this.tables = tables;
    this.months = Set.copyOf(months);
  }

  /** The rows of these months, those of the given run added. */
  Dataset<Row> by(String runId) {
    Dataset<Row> earlier = wanted(tables.published(RestatementsTable.TABLE));
    if (tables.publishedMonths(QuotesTable.TABLE).isEmpty()) {
      return earlier;
    }
    RestateActors.State before =
        new RestateActors.State(
            wanted(tables.published(MentionsTable.TABLE)),
            wanted(tables.published(QuotesTable.TABLE)),
            tables.published(ActorsTable.TABLE),
            tables.published(AnalysesTable.TABLE),
            tables.published(DocumentTopicsTable.TABLE));
    RestateActors.State after =
        new RestateActors.State(
            staged(MentionsTable.TABLE),
            staged(QuotesTable.TABLE),
            tables.read(ActorsTable.TABLE),
            tables.read(AnalysesTable.TABLE),
            tables.read(DocumentTopicsTable.TABLE));
    Dataset<Row> changes = new RestateActors(runId).apply(before, after);
    return earlier.unionByName(RestatementsTable.TABLE.conform(changes));
  }

  private Dataset<Row> staged(Table table) {
    return wanted(tables.read(table));
  }

  private Dataset<Row> wanted(Dataset<Row> rows) {
    return rows.filter(Columns.MONTH.col().isin(months.toArray()));
  }
}
