package dev.hearsay.job;

import dev.hearsay.io.AuthorityFile;
import dev.hearsay.io.FieldNames;
import dev.hearsay.io.Publication;
import dev.hearsay.io.RunManifest;
import dev.hearsay.io.TableStore;
import dev.hearsay.io.UsageException;
import dev.hearsay.model.AuthorityEntry;
import dev.hearsay.nlp.ArticleAnalyzer;
import dev.hearsay.nlp.LanguageFiles;
import dev.hearsay.report.Accuracy;
import dev.hearsay.table.AnalysesTable;
import dev.hearsay.table.Columns;
import dev.hearsay.table.CoverageTable;
import dev.hearsay.table.DocumentsTable;
import dev.hearsay.table.RejectsTable;
import dev.hearsay.table.Table;
import dev.hearsay.transform.SharedAnalyzer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;

/**
 * Steps one after the other, whose tables become visible together.
 *
 * <p>A step works on the months asked; where none is asked, {@code annotate} and {@code report}
 * work on the months that this run ingested, if it did, and every step else on all months there
 * are.
 */
public final class RunJob {
  private final SparkSession spark;
  private final RunSettings settings;
  private final RunManifest.Build build;
  private final StepListener listener;

  /**
   * With what the run is asked for.
   *
   * @param build the program's, for the manifest
   */
  public RunJob(
      SparkSession spark, RunSettings settings, RunManifest.Build build, StepListener listener) {
    this.spark = spark;
    this.settings = settings;
    this.build = build;
    this.listener = listener;
  }

  /**
   * Runs the steps in the given order.
   *
   * @throws UsageException when an input or the output cannot be used, or a month has no articles
   */
  public RunSummary run(List<Step> steps) {
    Instant started = Instant.now();
    TableStore store = new TableStore(spark, settings.output());
    String runId = RunManifest.runId(started, settings.toString());
    List<AuthorityEntry> listed =
        settings.authority().map(file -> AuthorityFile.read(spark, file)).orElse(List.of());
    try (Publication tables = store.begin(runId)) {
      Run run = new Run(tables, runId, listed);
      steps.forEach(run::take);
      run.publish();
      RunManifest manifest =
          new RunManifest(
              runId,
              build,
              started,
              Instant.now(),
              ArticleAnalyzer.reader(settings.taxonomy()),
              LanguageFiles.checksums(),
              settings.inputs(),
              settings.fields(),
              settings.output(),
              settings.months(),
              settings.authority().orElse(null),
              run.records,
              run.rejects);
      return new RunSummary(
          runId, store.writeFile(manifest.path(), manifest.json()), manifest.counts(), run.report);
    }
  }

  /** The state of one run. */
  private final class Run {
    private final Publication tables;
    private final String runId;
    private final List<AuthorityEntry> listed;
    private final List<RunManifest.StepRecord> records = new ArrayList<>();
    private final SortedMap<String, Long> rejects = new TreeMap<>();
    private Set<String> ingested = Set.of();
    private Optional<String> report = Optional.empty();

    Run(Publication tables, String runId, List<AuthorityEntry> listed) {
      this.tables = tables;
      this.runId = runId;
      this.listed = listed;
    }

    void take(Step step) {
      long start = System.nanoTime();
      StepSummary summary = work(step);
      Duration took = Duration.ofNanos(System.nanoTime() - start);
      records.add(
          new RunManifest.StepRecord(step.label(), took.toMillis() / 1000.0, summary.rows()));
      listener.finished(step, summary, took);
    }

    private StepSummary work(Step step) {
      return switch (step) {
        case INGEST -> ingest();
        case ANNOTATE -> annotate();
        case STATISTICS -> statistics();
        case REPORT -> report();
      };
    }

    private StepSummary ingest() {
      IngestJob job =
          new IngestJob(settings.inputs(), new FieldNames(settings.fields()), settings.months());
      try (Ingested found = job.run(spark)) {
        Map<String, Long> rows = new LinkedHashMap<>();
        describe("ingest: write the tables");
        write(rows, CoverageTable.TABLE, found.coverage());
        ingested = tables.stagedMonths(CoverageTable.TABLE);
        checkMonths(ingested);
        write(rows, DocumentsTable.TABLE, found.documents());
        write(rows, RejectsTable.TABLE, found.rejects());
        countRejects();
        return new StepSummary(
            "%,d documents, %,d rejects from %,d rows in %,d files"
                .formatted(
                    rows.get(DocumentsTable.TABLE.name()),
                    rows.get(RejectsTable.TABLE.name()),
                    found.rows(),
                    found.files()),
            rows);
      }
    }

    private void write(Map<String, Long> rows, Table table, Dataset<Row> data) {
      rows.put(table.name(), tables.stage(table, data, ingested));
    }

    private void countRejects() {
      tables
          .read(RejectsTable.TABLE)
          .filter(Columns.MONTH.col().isin(ingested.toArray()))
          .groupBy(RejectsTable.REASON.col())
          .count()
          .collectAsList()
          .forEach(row -> rejects.put(row.getString(0), row.getLong(1)));
    }

    private StepSummary annotate() {
      checkMonths(tables.months(DocumentsTable.TABLE));
      return new AnnotateJob(
              spark,
              SharedAnalyzer.reading(settings.taxonomy()),
              ArticleAnalyzer.reader(settings.taxonomy()),
              listener)
          .run(tables, months());
    }

    private StepSummary statistics() {
      checkMonths(tables.months(AnalysesTable.TABLE));
      return new StatisticsJob(spark, settings.taxonomy().topics(), listed, runId)
          .run(tables, settings.months());
    }

    /** Publishes first: the tables are whole by now, and a report can be written again. */
    private StepSummary report() {
      checkMonths(tables.months(DocumentsTable.TABLE));
      publish();
      describe("report: read the tables");
      SortedSet<String> wanted =
          months().isEmpty() ? tables.months(DocumentsTable.TABLE) : months();
      List<ReportJob.Written> written = reports(wanted);
      if (!written.isEmpty()) {
        report = Optional.of(newestDated(written).page());
      }
      return new StepSummary("%,d months".formatted(written.size()), Map.of());
    }

    void publish() {
      describe("publish: check the tables");
      PublicationCheck.check(tables);
      tables.publish();
    }

    private List<ReportJob.Written> reports(SortedSet<String> wanted) {
      try {
        return new ReportJob(tables::read, wanted, settings.output(), Accuracy.measured())
            .run()
            .reports();
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }

    private static ReportJob.Written newestDated(List<ReportJob.Written> written) {
      ReportJob.Written newest = written.get(0);
      for (ReportJob.Written one : written) {
        newest = one.month().equals(Columns.UNDATED) ? newest : one;
      }
      return newest;
    }

    private SortedSet<String> months() {
      return new TreeSet<>(settings.months().isEmpty() ? ingested : settings.months());
    }

    private void checkMonths(Set<String> present) {
      if (present.isEmpty() && ingested.isEmpty()) {
        throw new UsageException(
            "Cannot go on: there are no articles to work on in %s. Run `hearsay ingest` or `hearsay run` first."
                .formatted(settings.output()));
      }
      for (String month : settings.months()) {
        if (!present.isEmpty() && !present.contains(month)) {
          throw new UsageException(
              "Cannot work on the month %s: there is no article of it. The months are %s."
                  .formatted(month, String.join(", ", present)));
        }
      }
    }
  }

  private void describe(String job) {
    spark.sparkContext().setJobDescription(job);
  }
}
