package dev.hearsay.job;

import dev.hearsay.io.Publication;
import dev.hearsay.io.UsageException;
import dev.hearsay.model.AuthorityEntry;
import dev.hearsay.nlp.topics.Topic;
import dev.hearsay.table.ActorMonthsTable;
import dev.hearsay.table.ActorsTable;
import dev.hearsay.table.AnalysesTable;
import dev.hearsay.table.AuthorityTable;
import dev.hearsay.table.Columns;
import dev.hearsay.table.DocumentTopicsTable;
import dev.hearsay.table.DocumentsTable;
import dev.hearsay.table.MentionsTable;
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
import dev.hearsay.transform.NameActors;
import dev.hearsay.transform.ProjectMentions;
import dev.hearsay.transform.ProjectQuotes;
import dev.hearsay.transform.ProjectTopics;
import dev.hearsay.transform.SummarizeActors;
import dev.hearsay.transform.SummarizeSources;
import dev.hearsay.transform.SummarizeTopics;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentSkipListMap;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;

/**
 * Turns analyses into every table that people read.
 *
 * <p>Actors are joined over all months that were ever annotated; the tables laid out by month are
 * written for the months asked. A month that is not asked keeps the actors it was written with.
 */
public final class StatisticsJob {
  private final SparkSession spark;
  private final List<Topic> taxonomy;
  private final List<AuthorityEntry> listed;
  private final String runId;

  /**
   * With the taxonomy in use and the user's list of actors.
   *
   * @param listed may be empty
   * @param runId the run that the restatements are put down to
   */
  public StatisticsJob(
      SparkSession spark, List<Topic> taxonomy, List<AuthorityEntry> listed, String runId) {
    this.spark = spark;
    this.taxonomy = List.copyOf(taxonomy);
    this.listed = List.copyOf(listed);
    this.runId = runId;
  }

  /**
   * Replaces the statistics of the given months.
   *
   * @param months none for every month that was annotated
   */
  public StepSummary run(Publication tables, Set<String> months) {
    Set<String> wanted = months.isEmpty() ? tables.months(AnalysesTable.TABLE) : months;
    Dataset<Row> entries = entries();
    Dataset<Row> links = new LinkedActors(tables).links(entries);
    return new Writing(tables, wanted, links, entries).run();
  }

  private Dataset<Row> entries() {
    return spark.createDataFrame(
        listed.stream().map(AuthorityTable::toRow).toList(), AuthorityTable.TABLE.schema());
  }

  private Dataset<Row> topics() {
    return spark.createDataFrame(
        taxonomy.stream().map(StatisticsJob::row).toList(), TopicsTable.TABLE.schema());
  }

  private static Row row(Topic topic) {
    String parent = topic.parentId().isEmpty() ? null : topic.parentId();
    return TopicsTable.toRow(topic.id(), topic.label(), topic.level(), parent, topic.definition());
  }

  /** One run over one set of tables. */
  private final class Writing {
    private final Publication tables;
    private final Set<String> months;
    private final Dataset<Row> links;
    private final Dataset<Row> entries;
    private final Dataset<Row> names;
    private final Map<String, Long> rows = new ConcurrentSkipListMap<>();

    Writing(Publication tables, Set<String> months, Dataset<Row> links, Dataset<Row> entries) {
      this.tables = tables;
      this.months = months;
      this.links = links;
      this.entries = entries;
      this.names = new NameActors().apply(links, entries);
    }

    StepSummary run() {
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
          List.of(
              this::writeActorMonths,
              this::writeSourceMonths,
              this::writeTopicTrends,
              this::writeRestatements));
      return new StepSummary(
          "%,d quotes, %,d mentions, %,d actors"
              .formatted(
                  rows.get(QuotesTable.TABLE.name()),
                  rows.get(MentionsTable.TABLE.name()),
                  rows.get(ActorsTable.TABLE.name())),
          rows);
    }

    private void writeMentions() {
      write(MentionsTable.TABLE, new ProjectMentions().apply(analyses(), links));
    }

    private void writeQuotes() {
      Dataset<Row> quotes =
          new ProjectQuotes().apply(analyses(), read(DocumentsTable.TABLE), links, names, entries);
      write(QuotesTable.TABLE, new ClusteredQuotes(tables).of(quotes));
    }

    private void writeTopics() {
      write(TopicsTable.TABLE, topics());
      write(DocumentTopicsTable.TABLE, new ProjectTopics().apply(analyses()));
      checkTopics();
    }

    /** Topics that are not in the taxonomy would vanish from the counts. */
    private void checkTopics() {
      List<Row> unknown =
          read(DocumentTopicsTable.TABLE)
              .join(read(TopicsTable.TABLE), Columns.TOPIC_ID.name(), "left_anti")
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
                  read(DocumentsTable.TABLE),
                  read(MentionsTable.TABLE),
                  read(QuotesTable.TABLE),
                  entries));
    }

    private void writeSentiment() {
      write(
          SentimentTable.TABLE,
          new CountSentiment()
              .apply(
                  read(MentionsTable.TABLE),
                  read(QuotesTable.TABLE),
                  read(DocumentTopicsTable.TABLE)));
    }

    private void writeQuoteCounts() {
      write(
          QuoteCountsTable.TABLE,
          new CountQuotes().apply(read(QuotesTable.TABLE), read(DocumentsTable.TABLE)));
    }

    private void writeQuoteClusters() {
      write(
          QuoteClustersTable.TABLE,
          new CountClusters().apply(read(QuotesTable.TABLE), read(DocumentsTable.TABLE)));
    }

    private void writeTopicMonths() {
      write(
          TopicMonthsTable.TABLE,
          new SummarizeTopics()
              .apply(
                  read(DocumentsTable.TABLE),
                  read(DocumentTopicsTable.TABLE),
                  read(QuotesTable.TABLE),
                  read(TopicsTable.TABLE)));
    }

    private void writeTopicTerms() {
      write(
          TopicTermsTable.TABLE,
          new CountTerms().apply(documents(), read(DocumentTopicsTable.TABLE)));
    }

    private void writeTopicTrends() {
      write(
          TopicTrendsTable.TABLE,
          new FindTrends()
              .apply(
                  read(TopicTermsTable.TABLE),
                  monthsWithTerms(),
                  documents(),
                  read(DocumentTopicsTable.TABLE),
                  months));
    }

    /** A month written before terms were counted tells nothing of what rose since. */
    private Dataset<Row> monthsWithTerms() {
      return read(TopicMonthsTable.TABLE)
          .filter(Columns.MONTH.col().isin(tables.months(TopicTermsTable.TABLE).toArray()));
    }

    private void writeActorMonths() {
      write(
          ActorMonthsTable.TABLE,
          new SummarizeActors()
              .apply(
                  read(QuotesTable.TABLE),
                  read(MentionsTable.TABLE),
                  read(DocumentsTable.TABLE),
                  read(ActorsTable.TABLE)));
    }

    private void writeSourceMonths() {
      write(
          SourceMonthsTable.TABLE,
          new SummarizeSources()
              .apply(read(DocumentsTable.TABLE), read(QuotesTable.TABLE), read(ActorsTable.TABLE)));
    }

    private Dataset<Row> documents() {
      return read(DocumentsTable.TABLE).filter(Columns.MONTH.col().isin(months.toArray()));
    }

    private void writeRestatements() {
      write(RestatementsTable.TABLE, new Restatements(tables, months).by(runId));
    }

    private Dataset<Row> analyses() {
      return read(AnalysesTable.TABLE).filter(Columns.MONTH.col().isin(months.toArray()));
    }

    private Dataset<Row> read(Table table) {
      return tables.read(table);
    }

    private void write(Table table, Dataset<Row> data) {
      spark.sparkContext().setJobDescription("statistics: write " + table.name());
      rows.put(table.name(), tables.stage(table, data, months));
    }
  }
}
