package dev.hearsay.job;

import dev.hearsay.io.AuthorityFile;
import dev.hearsay.io.FieldNames;
import dev.hearsay.io.Publication;
import dev.hearsay.io.RunManifest;
import dev.hearsay.io.Sessions;
import dev.hearsay.io.TableStore;
import dev.hearsay.io.UsageException;
import dev.hearsay.model.AuthorityEntry;
import dev.hearsay.model.MonthSelection;
import dev.hearsay.nlp.ArticleAnalyzer;
import dev.hearsay.nlp.LanguageFiles;
import dev.hearsay.table.ActorMonthsTable;
import dev.hearsay.table.AnalysesTable;
import dev.hearsay.table.CoverageTable;
import dev.hearsay.table.DocumentsTable;
import dev.hearsay.table.LedgerTable;
import dev.hearsay.table.RejectsTable;
import dev.hearsay.table.Table;
import dev.hearsay.transform.CoverageCounts;
import dev.hearsay.transform.FailedArticles;
import dev.hearsay.transform.RejectRows;
import dev.hearsay.transform.SharedAnalyzer;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
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
    if (!steps.contains(Step.INGEST)) {
      TableStore there = TableStore.reading(spark, settings.output());
      if (!there.isThere()) {
        throw noArticles();
      }
      Sessions.fit(spark, there.bytes(AnalysesTable.TABLE));
    }
    TableStore store = new TableStore(spark, settings.output());
    String runId = RunManifest.runId(started, settings.toString());
    List<AuthorityEntry> listed =
        settings.authority().map(file -> AuthorityFile.read(spark, file)).orElse(List.of());
    try (Publication tables = store.begin(runId)) {
      Run run = new Run(store, tables, runId, listed);
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
              settings.months().named(),
              settings.months().from().orElse(null),
              settings.months().to().orElse(null),
              settings.authority().orElse(null),
              run.records,
              run.rejects);
      return new RunSummary(
          runId, store.writeFile(manifest.path(), manifest.json()), manifest.counts(), run.report);
    }
  }

  /** The state of one run. */
  private final class Run {
    private final TableStore store;
    private final Publication tables;
    private final String runId;
    private final List<AuthorityEntry> listed;
    private final List<RunManifest.StepRecord> records = new ArrayList<>();
    private final SortedMap<String, Long> rejects = new TreeMap<>();
    private Optional<SortedSet<String>> touched = Optional.empty();
    private Optional<String> report = Optional.empty();

    Run(TableStore store, Publication tables, String runId, List<AuthorityEntry> listed) {
      this.store = store;
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
          new IngestJob(
              settings.inputs(), new FieldNames(settings.fields()), settings.months(), runId);
      try (Ingested found = job.run(spark, store)) {
        checkMonths(found.inputMonths());
        SortedSet<String> changing = new TreeSet<>(found.months());
        changing.addAll(found.documentMonths());
        touched = Optional.of(changing);
        describe("ingest: write the tables");
        Map<String, Long> rows = new LinkedHashMap<>();
        write(rows, LedgerTable.TABLE, found.ledger(), found.ledgerMonths());
        Dataset<Row> ledger = tables.read(LedgerTable.TABLE, found.ledgerMonths());
        write(rows, CoverageTable.TABLE, new CoverageCounts().apply(ledger), found.ledgerMonths());
        write(rows, RejectsTable.TABLE, new RejectRows().apply(ledger), found.ledgerMonths());
        write(rows, DocumentsTable.TABLE, found.documents(), found.documentMonths());
        countRejects();
        return new StepSummary(words(found), rows);
      }
    }

    private static String words(Ingested found) {
      Ingested.Counts counts = found.counts();
      String known = counts.known() == 0 ? "" : ", %,d known before".formatted(counts.known());
      return "%,d documents, %,d rejects from %,d rows in %,d files%s"
          .formatted(counts.added(), counts.rejected(), found.rows(), found.files(), known);
    }

    /** Months without anything new are left as they are. */
    private void write(
        Map<String, Long> rows, Table table, Dataset<Row> data, SortedSet<String> months) {
      rows.put(table.name(), months.isEmpty() ? 0 : tables.stage(table, data, months));
    }

    private StepSummary annotate() {
      SortedSet<String> months = months(DocumentsTable.TABLE);
      AnnotateJob job =
          new AnnotateJob(
              spark,
              SharedAnalyzer.reading(settings.taxonomy()),
              ArticleAnalyzer.reader(settings.taxonomy()),
              listener);
      StepSummary summary =
          settings.reading() == RunSettings.Reading.ALL
              ? job.runAnew(tables, months)
              : job.run(tables, months);
      countRejects();
      return summary;
    }

    /** Rows that this run rejected, and articles of its months that could not be read. */
    private void countRejects() {
      rejects.clear();
      Dataset<Row> read =
          tables
              .read(LedgerTable.TABLE, tables.stagedMonths(LedgerTable.TABLE))
              .filter(LedgerTable.RUN_ID.col().equalTo(runId))
              .filter(LedgerTable.STATE.col().equalTo(LedgerTable.REJECTED))
              .select(LedgerTable.REASON.col());
      tables
          .read(RejectsTable.TABLE, tables.stagedMonths(RejectsTable.TABLE))
          .filter(RejectsTable.REASON.col().equalTo(FailedArticles.FAILED))
          .select(RejectsTable.REASON.col())
          .unionAll(read)
          .groupBy(RejectsTable.REASON.col())
          .count()
          .collectAsList()
          .forEach(row -> rejects.put(row.getString(0), row.getLong(1)));
    }

    /** In a run from the input on, whatever months its articles lead to. */
    private StepSummary statistics() {
      SortedSet<String> asked = touched.isPresent() ? new TreeSet<>() : months(AnalysesTable.TABLE);
      return new StatisticsJob(spark, settings.taxonomy().topics(), listed, runId)
          .run(tables, asked);
    }

    /**
     * Publishes first: the tables are whole by now, and a report can be written again. Months that
     * a run was asked to report are written in any case.
     */
    private StepSummary report() {
      SortedSet<String> months = months(DocumentsTable.TABLE);
      months.addAll(tables.stagedMonths(ActorMonthsTable.TABLE));
      publish();
      describe("report: read the tables");
      ReportStep step = new ReportStep(spark, store, tables::read, settings, build);
      ReportStep.Summary done = touched.isPresent() ? step.update(months) : step.write(months);
      report = done.page();
      return new StepSummary(done.words(), Map.of());
    }

    void publish() {
      describe("publish: check the tables");
      PublicationCheck.check(tables);
      tables.publish();
    }

    /** The months to work on: those that this run touched, or else those asked for of a table. */
    private SortedSet<String> months(Table table) {
      if (touched.isPresent()) {
        return new TreeSet<>(touched.get());
      }
      SortedSet<String> present = tables.months(table);
      if (present.isEmpty()) {
        throw noArticles();
      }
      checkMonths(present);
      return settings.months().among(present);
    }

    private void checkMonths(SortedSet<String> present) {
      MonthSelection asked = settings.months();
      SortedSet<String> missing = new TreeSet<>(asked.named());
      missing.removeAll(present);
      if (!missing.isEmpty() || !asked.isAll() && asked.among(present).isEmpty()) {
        MonthSelection none = missing.isEmpty() ? asked : MonthSelection.of(missing);
        throw new UsageException(
            "Cannot work on %s: there is no article of it. The months are %s."
                .formatted(none.words(), String.join(", ", present)));
      }
    }
  }

  private UsageException noArticles() {
    return new UsageException(
        "Cannot go on: there are no articles to work on in %s. Run `hearsay ingest` or `hearsay run` first."
            .formatted(settings.output()));
  }

  private void describe(String job) {
    spark.sparkContext().setJobDescription(job);
  }
}
