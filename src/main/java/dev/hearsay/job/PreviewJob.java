package dev.hearsay.job;

import static org.apache.spark.sql.functions.coalesce;
import static org.apache.spark.sql.functions.count;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.sum;

import dev.hearsay.io.FieldNames;
import dev.hearsay.io.RunManifest;
import dev.hearsay.io.TableStore;
import dev.hearsay.nlp.ArticleAnalyzer;
import dev.hearsay.table.AnalysesTable;
import dev.hearsay.table.Columns;
import dev.hearsay.table.DocumentsTable;
import dev.hearsay.transform.AnalyzeArticles;
import dev.hearsay.transform.KnownAnalyses;
import dev.hearsay.transform.SharedAnalyzer;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.SortedSet;
import java.util.TreeSet;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;

/**
 * Says what a run would read and rewrite, from the input, the ledger and the analyses, and how long
 * it is likely to take, from a few articles that it reads. Writes nothing.
 */
public final class PreviewJob {
  private static final int SAMPLE = 12;
  private static final double NANOS = 1e9;

  private final SparkSession spark;
  private final RunSettings settings;

  /** A preview of a run with these settings. */
  public PreviewJob(SparkSession spark, RunSettings settings) {
    this.spark = spark;
    this.settings = settings;
  }

  /** What these steps would do. */
  public Preview run(List<Step> steps) {
    TableStore tables = TableStore.reading(spark, settings.output());
    if (!steps.contains(Step.INGEST)) {
      SortedSet<String> months = settings.months().among(tables.months(DocumentsTable.TABLE));
      return preview(
          tables,
          steps,
          Optional.empty(),
          new TreeSet<>(),
          unread(tables, tables.read(DocumentsTable.TABLE, months), months));
    }
    IngestJob job =
        new IngestJob(
            settings.inputs(), new FieldNames(settings.fields()), settings.months(), "preview");
    try (Ingested found = job.run(spark, tables)) {
      SortedSet<String> staying = new TreeSet<>(found.months());
      staying.removeAll(found.documentMonths());
      Dataset<Row> documents =
          found.documents().unionByName(tables.read(DocumentsTable.TABLE, staying));
      staying.addAll(found.documentMonths());
      SortedSet<String> changing = new TreeSet<>(found.ledgerMonths());
      changing.addAll(found.documentMonths());
      return preview(
          tables,
          steps,
          Optional.of(new Preview.Input(found.files(), found.rows(), found.counts())),
          changing,
          unread(tables, documents, staying));
    }
  }

  private Dataset<Row> unread(TableStore tables, Dataset<Row> documents, SortedSet<String> months) {
    if (settings.reading() == RunSettings.Reading.ALL) {
      return documents;
    }
    KnownAnalyses known = new KnownAnalyses(ArticleAnalyzer.reader(settings.taxonomy()));
    Dataset<Row> analyses = tables.read(AnalysesTable.TABLE, months);
    return known.unread(documents, known.apply(analyses, documents));
  }

  private Preview preview(
      TableStore tables,
      List<Step> steps,
      Optional<Preview.Input> input,
      SortedSet<String> changing,
      Dataset<Row> unread) {
    spark.sparkContext().setJobDescription("preview: count the articles");
    SortedSet<String> months = new TreeSet<>(changing);
    long articles = 0;
    long tokens = 0;
    for (Row month :
        unread
            .groupBy(Columns.MONTH.col())
            .agg(count(lit(1)), coalesce(sum(DocumentsTable.TOKEN_COUNT.col()), lit(0L)))
            .collectAsList()) {
      months.add(month.getString(0));
      articles += month.getLong(1);
      tokens += month.getLong(2);
    }
    boolean reads = steps.contains(Step.ANNOTATE);
    List<Row> sample = reads && articles > 0 ? unread.limit(SAMPLE).collectAsList() : List.of();
    return new Preview(
        input,
        months,
        articles,
        tokens,
        sample.size(),
        sample.isEmpty() ? 0 : tokens / tokensPerSecond(sample),
        otherSeconds(tables, steps));
  }

  /** Of all cores, as if each were as fast as this one alone. */
  private double tokensPerSecond(List<Row> sample) {
    AnalyzeArticles.Reader reader = SharedAnalyzer.reading(settings.taxonomy());
    // the first article loads the model
    reader.read(AnalyzeArticles.article(sample.get(0)));
    long tokens = 0;
    long start = System.nanoTime();
    for (Row row : sample) {
      reader.read(AnalyzeArticles.article(row));
      tokens += row.<Integer>getAs(DocumentsTable.TOKEN_COUNT.name());
    }
    double seconds = (System.nanoTime() - start) / NANOS;
    return spark.sparkContext().defaultParallelism() * tokens / seconds;
  }

  private static OptionalDouble otherSeconds(TableStore tables, List<Step> steps) {
    Optional<Map<String, Double>> last = tables.newestManifest().map(RunManifest::seconds);
    return last.isEmpty()
        ? OptionalDouble.empty()
        : OptionalDouble.of(
            steps.stream()
                .filter(step -> step != Step.ANNOTATE)
                .mapToDouble(step -> last.get().getOrDefault(step.label(), 0.0))
                .sum());
  }
}
