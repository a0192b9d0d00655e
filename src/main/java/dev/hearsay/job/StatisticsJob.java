package dev.hearsay.job;

import dev.hearsay.io.Publication;
import dev.hearsay.model.AuthorityEntry;
import dev.hearsay.model.ContentId;
import dev.hearsay.nlp.topics.Topic;
import dev.hearsay.table.ActorsTable;
import dev.hearsay.table.AnalysesTable;
import dev.hearsay.table.AuthorityTable;
import dev.hearsay.table.DocumentsTable;
import dev.hearsay.table.MentionsTable;
import dev.hearsay.table.QuotesTable;
import dev.hearsay.table.TopicsTable;
import dev.hearsay.transform.FindBasis;
import dev.hearsay.transform.NameActors;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;

/**
 * Turns analyses into every table that people read.
 *
 * <p>Actors are joined over all months that were ever annotated. A month is written where it is
 * asked for, and where its articles, their copies, readers or actors are not what it was written
 * with: so the tables are those of one run over everything, whatever the runs they come from.
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
   * Replaces the statistics of the months asked for and of those that are out of date.
   *
   * @param asked months to write in any case; may be empty
   */
  public StepSummary run(Publication tables, SortedSet<String> asked) {
    describe("statistics: find what has changed");
    FindBasis find = new FindBasis(authority());
    Dataset<Row> articles =
        tables.keep(
            "articles",
            find.apply(tables.read(AnalysesTable.TABLE), tables.read(DocumentsTable.TABLE)));
    if (asked.isEmpty() && MonthsToWrite.areWritten(tables, articles)) {
      return new StepSummary("nothing has changed", Map.of());
    }
    Dataset<Row> entries = entries();
    Dataset<Row> links = new LinkedActors(tables).links(entries);
    describe("statistics: find the months to write");
    Dataset<Row> names = tables.keep("names", new NameActors().apply(links, entries));
    Dataset<Row> basis = tables.keep("basis", find.withActors(articles, links, names));
    MonthsToWrite months =
        MonthsToWrite.of(tables, tables.months(AnalysesTable.TABLE), asked, basis);
    StatisticsTables written =
        new StatisticsTables(tables, months, topics(), links, names, entries);
    written.write();
    written.write(new Restating(tables, months, runId), basis);
    return new StepSummary(
        "%,d quotes, %,d mentions, %,d actors"
            .formatted(
                written.rows(QuotesTable.TABLE),
                written.rows(MentionsTable.TABLE),
                written.rows(ActorsTable.TABLE)),
        written.rows());
  }

  private void describe(String job) {
    spark.sparkContext().setJobDescription(job);
  }

  private String authority() {
    return ContentId.of(listed.stream().map(AuthorityEntry::toString).toArray(String[]::new));
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
}
