package dev.hearsay.job;

import dev.hearsay.io.Publication;
import dev.hearsay.table.ActorMonthsTable;
import dev.hearsay.table.ActorsTable;
import dev.hearsay.table.AnalysesTable;
import dev.hearsay.table.Columns;
import dev.hearsay.table.DocumentTopicsTable;
import dev.hearsay.table.MentionsTable;
import dev.hearsay.table.MonthBasisTable;
import dev.hearsay.table.QuotesTable;
import dev.hearsay.table.RestatementsTable;
import dev.hearsay.table.SourceMonthsTable;
import dev.hearsay.table.Table;
import dev.hearsay.table.TopicMonthsTable;
import dev.hearsay.transform.EndedArticles;
import dev.hearsay.transform.RestateActors;
import dev.hearsay.transform.RestateFigures;
import java.util.List;
import java.util.Map;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;

/** What a run changes in months that were published before, added to what earlier runs changed. */
final class Restating {
  private static final List<Table> FIGURES =
      List.of(SourceMonthsTable.TABLE, TopicMonthsTable.TABLE, ActorMonthsTable.TABLE);

  private final Publication tables;
  private final MonthsToWrite months;
  private final String runId;

  Restating(Publication tables, MonthsToWrite months, String runId) {
    this.tables = tables;
    this.months = months;
    this.runId = runId;
  }

  /**
   * The rows of the restatements table of the months whose facts are written.
   *
   * @param basis what their statistics are made of now
   */
  Dataset<Row> rows(Dataset<Row> basis) {
    Dataset<Row> earlier = tables.published(RestatementsTable.TABLE, months.facts());
    if (tables.publishedMonths(QuotesTable.TABLE).isEmpty()) {
      return earlier;
    }
    return earlier
        .unionByName(RestatementsTable.TABLE.conform(actors()))
        .unionByName(RestatementsTable.TABLE.conform(figures(basis)));
  }

  private Dataset<Row> actors() {
    RestateActors.State before =
        new RestateActors.State(
            published(MentionsTable.TABLE),
            published(QuotesTable.TABLE),
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
    return new RestateActors(runId).apply(before, after);
  }

  private Dataset<Row> figures(Dataset<Row> basis) {
    Dataset<Row> causes = causes(basis);
    RestateFigures restate = new RestateFigures(runId);
    return FIGURES.stream()
        .map(table -> restate.apply(table, published(table), staged(table), causes))
        .reduce(Dataset::unionByName)
        .orElseThrow();
  }

  private Dataset<Row> causes(Dataset<Row> basis) {
    Map<String, String> causes =
        Causes.find(
            tables.published(MonthBasisTable.TABLE),
            basis,
            new EndedArticles()
                .apply(published(DocumentTopicsTable.TABLE), staged(DocumentTopicsTable.TABLE)));
    StructType schema =
        new StructType()
            .add(Columns.MONTH.name(), DataTypes.StringType)
            .add(RestatementsTable.CAUSE.name(), DataTypes.StringType);
    return basis
        .sparkSession()
        .createDataFrame(
            causes.entrySet().stream()
                .map(cause -> RowFactory.create(cause.getKey(), cause.getValue()))
                .toList(),
            schema);
  }

  private Dataset<Row> published(Table table) {
    return tables.published(table, months.facts());
  }

  private Dataset<Row> staged(Table table) {
    return tables.read(table, months.facts());
  }
}
