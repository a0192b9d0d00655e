package dev.hearsay.job;

import dev.hearsay.eval.AttributionGold;
import dev.hearsay.eval.EvaluatedArticle;
import dev.hearsay.eval.PredictedQuote;
import dev.hearsay.io.RunManifest;
import dev.hearsay.io.TableStore;
import dev.hearsay.model.MonthSelection;
import dev.hearsay.model.SpeakerKind;
import dev.hearsay.table.Columns;
import dev.hearsay.table.DocumentsTable;
import dev.hearsay.table.QuotesTable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;

/**
 * Takes gold articles through the shipped steps, into a temporary folder, and reads from the tables
 * what they wrote for each.
 */
final class GoldRun {
  private static final List<Step> STEPS = List.of(Step.INGEST, Step.ANNOTATE, Step.STATISTICS);

  private static final Comparator<Row> IN_TEXT =
      Comparator.comparing((Row row) -> Columns.spans(row, QuotesTable.CONTENT).get(0))
          .thenComparing(row -> row.<String>getAs(QuotesTable.QUOTE_ID.name()));

  private final SparkSession spark;
  private final RunManifest.Build build;
  private final StepListener listener;

  GoldRun(SparkSession spark, RunManifest.Build build, StepListener listener) {
    this.spark = spark;
    this.build = build;
    this.listener = listener;
  }

  /**
   * The articles with the quotes that the steps wrote.
   *
   * @param gold the file that {@code known} was read from
   */
  List<EvaluatedArticle> read(Path gold, List<AttributionGold> known) {
    try {
      Path output = Files.createTempDirectory("hearsay-evaluate-");
      try {
        RunSettings settings =
            RunSettings.of(
                List.of(gold.toString()), Map.of(), output.toString(), MonthSelection.ALL);
        new RunJob(spark, settings, build, listener).run(STEPS);
        return articles(known, new TableStore(spark, output.toString()));
      } finally {
        delete(output);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Collects the tables: they hold what the gold file, which is in memory, has led to. */
  private List<EvaluatedArticle> articles(List<AttributionGold> known, TableStore tables) {
    spark.sparkContext().setJobDescription("evaluate: read the tables");
    Map<String, Row> documents = new HashMap<>();
    for (Row row : tables.read(DocumentsTable.TABLE).collectAsList()) {
      documents.put(row.getAs(DocumentsTable.INPUT.name()), row);
    }
    Map<String, List<PredictedQuote>> quotes =
        tables.read(QuotesTable.TABLE).collectAsList().stream()
            .sorted(IN_TEXT)
            .collect(
                Collectors.groupingBy(
                    row -> row.<String>getAs(QuotesTable.DOC_ID.name()),
                    Collectors.mapping(GoldRun::quote, Collectors.toList())));
    return known.stream().map(article -> article(article, documents, quotes)).toList();
  }

  private static PredictedQuote quote(Row row) {
    return new PredictedQuote(
        Columns.spans(row, QuotesTable.CONTENT),
        Columns.spans(row, QuotesTable.CUE),
        Columns.spans(row, QuotesTable.SOURCE),
        Objects.requireNonNullElse(row.getAs(QuotesTable.ACTOR_ID.name()), ""),
        Objects.requireNonNullElse(row.getAs(QuotesTable.SPEAKER_NAME.name()), ""),
        SpeakerKind.ofLabel(row.getAs(QuotesTable.SPEAKER_KIND.name())),
        row.<Double>getAs(QuotesTable.SPEAKER_SCORE.name()));
  }

  private static EvaluatedArticle article(
      AttributionGold known, Map<String, Row> documents, Map<String, List<PredictedQuote>> quotes) {
    Row document = documents.get(known.id());
    boolean accepted =
        document != null && known.text().equals(document.getAs(DocumentsTable.TEXT.name()));
    if (!accepted) {
      return new EvaluatedArticle(known, false, List.of());
    }
    String id = document.getAs(DocumentsTable.DOC_ID.name());
    return new EvaluatedArticle(known, true, quotes.getOrDefault(id, List.of()));
  }

  private static void delete(Path folder) throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(file);
      }
    }
  }
}
