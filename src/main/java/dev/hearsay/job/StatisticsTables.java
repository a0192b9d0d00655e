package dev.hearsay.job;

import dev.hearsay.io.Publication;
import dev.hearsay.io.UsageException;
import dev.hearsay.table.ActorMonthsTable;
import dev.hearsay.table.ActorsTable;
import dev.hearsay.table.AnalysesTable;
import dev.hearsay.table.Columns;
import dev.hearsay.table.DocumentTopicsTable;
import dev.hearsay.table.DocumentsTable;
import dev.hearsay.table.MentionsTable;
import dev.hearsay.table.MonthBasisTable;
import dev.hearsay.table.QuoteClustersTable;
import dev.hearsay.table.QuoteCountsTable;
import dev.hearsay.table.QuotesTable;
import dev.hearsay.table.RestatementsTable;
import dev.hearsay.table.SentimentTable;
import dev.hearsay.table.SourceMonthsTable;
import dev.hearsay.table.Table;
import dev.hearsay.table.TopicMonthsTable;
import dev.hearsay.table.TopicTermsTable;
import dev.hearsay.table.TopicTrendsTable;
import dev.hearsay.table.TopicsTable;
import dev.hearsay.transform.CountClusters;
import dev.hearsay.transform.CountQuotes;
import dev.hearsay.transform.CountSentiment;
import dev.hearsay.transform.CountTerms;
import dev.hearsay.transform.DescribeActors;
import dev.hearsay.transform.FindTrends;
import dev.hearsay.transform.ProjectMentions;
import dev.hearsay.transform.ProjectQuotes;
import dev.hearsay.transform.ProjectTopics;
import dev.hearsay.transform.SummarizeActors;
import dev.hearsay.transform.SummarizeSources;
import dev.hearsay.transform.SummarizeTopics;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.concurrent.ConcurrentSkipListMap;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;

/** The tables that one run of {@link StatisticsJob} writes. */
final class StatisticsTables {
  private final Publication tables;
  private final MonthsToWrite months;
  private final Dataset<Row> topics;
  private final Dataset<Row> links;
  private final Dataset<Row> names;
  private final Dataset<Row> entries;
  private final Map<String, Long> rows = new ConcurrentSkipListMap<>();

  StatisticsTables(
      Publication tables,
      MonthsToWrite months,
      Dataset<Row> topics,
      Dataset<Row> links,
      Dataset<Row> names,
      Dataset<Row> entries) {
    this.tables = tables;
    this.months = months;
    this.topics = topics;
    this.links = links;
    this.names = names;
    this.entries = entries;
  }

  void write() {
    SideBySide.run(List.of(this::writeMentions, this::writeQuotes, this::writeTopics));
    SideBySide.run(
        List.of(
            this::writeActors,
            this::writeSentiment,
            this::writeQuoteCounts,
            this::writeQuoteClusters,
            this::writeTopicMonths,
            this::writeTopicTerms));
    SideBySide.run(
        List.of(this::writeActorMonths, this::writeSourceMonths, this::writeTopicTrends));
  }

  /** Writes what became of published months, and what all was made of. */
  void write(Restating restating, Dataset<Row> basis) {
    write(RestatementsTable.TABLE, restating.rows(basis), months.facts());
    write(MonthBasisTable.TABLE, basis, months.facts());
  }

  /** The rows written, by table. */
  Map<String, Long> rows() {
    return rows;
  }

  long rows(Table table) {
    return rows.getOrDefault(table.name(), 0L);
  }

  private void writeMentions() {
    write(
        MentionsTable.TABLE,
        new ProjectMentions().apply(facts(AnalysesTable.TABLE), links()),
        months.facts());
  }

  private void writeQuotes() {
    Dataset<Row> quotes =
        new ProjectQuotes()
            .apply(
                facts(AnalysesTable.TABLE), facts(DocumentsTable.TABLE), links(), names, entries);
    write(QuotesTable.TABLE, new ClusteredQuotes(tables).of(quotes), months.facts());
  }

  private void writeTopics() {
    write(TopicsTable.TABLE, topics, months.facts());
    write(
        DocumentTopicsTable.TABLE,
        new ProjectTopics().apply(facts(AnalysesTable.TABLE)),
        months.facts());
    checkTopics();
  }

  /** Topics that are not in the taxonomy would vanish from the counts. */
  private void checkTopics() {
    List<Row> unknown =
        tables
            .read(DocumentTopicsTable.TABLE)
            .join(tables.read(TopicsTable.TABLE), Columns.TOPIC_ID.name(), "left_anti")
            .select(Columns.TOPIC_ID.col(), Columns.MONTH.col())
            .limit(1)
            .collectAsList();
    for (Row row : unknown) {
      throw new UsageException(
          "Cannot count topics: articles of %s are filed under %s, which is not among the topics in use. Give the file that annotate was given with --topics, or annotate that month again."
              .formatted(row.getString(1), row.getString(0)));
    }
  }

  private void writeActors() {
    write(
        ActorsTable.TABLE,
        new DescribeActors()
            .apply(
                links,
                names,
                tables.read(DocumentsTable.TABLE),
                tables.read(MentionsTable.TABLE),
                tables.read(QuotesTable.TABLE),
                entries),
        months.facts());
  }

  private void writeSentiment() {
    write(
        SentimentTable.TABLE,
        new CountSentiment()
            .apply(
                facts(MentionsTable.TABLE),
                facts(QuotesTable.TABLE),
                facts(DocumentTopicsTable.TABLE)),
        months.facts());
  }

  private void writeQuoteCounts() {
    write(
        QuoteCountsTable.TABLE,
        new CountQuotes().apply(facts(QuotesTable.TABLE), facts(DocumentsTable.TABLE)),
        months.facts());
  }

  private void writeQuoteClusters() {
    write(
        QuoteClustersTable.TABLE,
        new CountClusters()
            .update(
                tables.published(QuoteClustersTable.TABLE),
                tables
                    .published(QuotesTable.TABLE, months.facts())
                    .unionByName(facts(QuotesTable.TABLE)),
                tables.read(QuotesTable.TABLE),
                tables.read(DocumentsTable.TABLE)),
        months.facts());
  }

  private void writeTopicTerms() {
    write(
        TopicTermsTable.TABLE,
        new CountTerms().apply(facts(DocumentsTable.TABLE), facts(DocumentTopicsTable.TABLE)),
        months.facts());
  }

  private void writeTopicMonths() {
    write(
        TopicMonthsTable.TABLE,
        new SummarizeTopics()
            .apply(
                withBefore(DocumentsTable.TABLE),
                withBefore(DocumentTopicsTable.TABLE),
                withBefore(QuotesTable.TABLE),
                tables.read(TopicsTable.TABLE)),
        months.summaries());
  }

  private void writeActorMonths() {
    write(
        ActorMonthsTable.TABLE,
        new SummarizeActors()
            .apply(
                withBefore(QuotesTable.TABLE),
                withBefore(MentionsTable.TABLE),
                withBefore(DocumentsTable.TABLE),
                tables.read(ActorsTable.TABLE)),
        months.summaries());
  }

  private void writeSourceMonths() {
    write(
        SourceMonthsTable.TABLE,
        new SummarizeSources()
            .apply(
                withBefore(DocumentsTable.TABLE),
                withBefore(QuotesTable.TABLE),
                tables.read(ActorsTable.TABLE)),
        months.summaries());
  }

  private void writeTopicTrends() {
    SortedSet<String> compared = months.comparedWithTrends();
    SortedSet<String> withTerms = tables.months(TopicTermsTable.TABLE);
    withTerms.retainAll(compared);
    write(
        TopicTrendsTable.TABLE,
        new FindTrends()
            .apply(
                tables.read(TopicTermsTable.TABLE, compared),
                tables.read(TopicMonthsTable.TABLE, withTerms),
                tables.read(DocumentsTable.TABLE, months.trends()),
                tables.read(DocumentTopicsTable.TABLE, months.trends()),
                months.trends()),
        months.trends());
  }

  private Dataset<Row> links() {
    return links.filter(Columns.MONTH.col().isin(months.facts().toArray()));
  }

  /** A table's rows of the months whose facts are written. */
  private Dataset<Row> facts(Table table) {
    return tables.read(table, months.facts());
  }

  /** The same of the months whose summaries are written, and of those before, which they tell. */
  private Dataset<Row> withBefore(Table table) {
    return tables.read(table, months.withBefore());
  }

  private void write(Table table, Dataset<Row> data, SortedSet<String> of) {
    topics.sparkSession().sparkContext().setJobDescription("statistics: write " + table.name());
    rows.put(table.name(), tables.stage(table, data, of));
  }
}
