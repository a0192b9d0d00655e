package dev.hearsay.job;

import static org.apache.spark.sql.functions.coalesce;
import static org.apache.spark.sql.functions.count;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.sum;

import dev.hearsay.io.Publication;
import dev.hearsay.table.AnalysesTable;
import dev.hearsay.table.Columns;
import dev.hearsay.table.CoverageTable;
import dev.hearsay.table.DocumentsTable;
import dev.hearsay.table.RejectsTable;
import dev.hearsay.transform.AnalyzeArticles;
import dev.hearsay.transform.FailedArticles;
import dev.hearsay.transform.KnownAnalyses;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.util.LongAccumulator;

/** Reads the text of every document that was not read yet: the dear step. */
public final class AnnotateJob {
  private static final int ARTICLES_IN_A_TASK = 16;
  private static final int MOST_TASKS = 10_000;
  private static final String TOKENS = "tokens";

  private final SparkSession spark;
  private final AnalyzeArticles.Reader reader;
  private final String readerName;
  private final StepListener listener;

  /**
   * With what reads an article.
   *
   * @param readerName see {@link AnalysesTable#READER}
   */
  public AnnotateJob(
      SparkSession spark, AnalyzeArticles.Reader reader, String readerName, StepListener listener) {
    this.spark = spark;
    this.reader = reader;
    this.readerName = readerName;
    this.listener = listener;
  }

  /**
   * Reads the articles of the given months that this reader has not read yet. A month of which some
   * were read by another reader is read anew, so that each month is of one reader.
   *
   * @param months none for every month that has documents
   */
  public StepSummary run(Publication tables, Set<String> months) {
    Set<String> wanted = months.isEmpty() ? tables.months(DocumentsTable.TABLE) : months;
    Dataset<Row> documents = tables.read(DocumentsTable.TABLE).filter(isOneOf(wanted));
    Dataset<Row> known = known(tables, documents, wanted);
    Dataset<Row> unread = new KnownAnalyses(readerName).unread(documents, known);
    spark.sparkContext().setJobDescription("annotate: count the articles");
    Row size =
        unread.agg(count(lit(1)), coalesce(sum(DocumentsTable.TOKEN_COUNT.col()), lit(0L))).head();
    long articles = size.getLong(0);
    long tokens = size.getLong(1);
    LongAccumulator done = spark.sparkContext().longAccumulator("articles read");
    AnalyzeArticles analyze = new AnalyzeArticles(reader, readerName, done);
    spark.sparkContext().setJobDescription("annotate: read the articles");
    try (ArticleProgress progress = new ArticleProgress(done, articles, listener)) {
      Dataset<Row> spread = unread.repartition(tasks(articles), Columns.DOC_ID.col());
      tables.stage(AnalysesTable.TABLE, known.unionByName(analyze.apply(spread)), wanted);
    }
    tellFailures(tables, documents, wanted);
    return new StepSummary(
        "%,d articles, %,d tokens".formatted(articles, tokens),
        Map.of(AnalysesTable.TABLE.name(), articles, TOKENS, tokens));
  }

  /** The analyses of the documents that this reader gave before. */
  private Dataset<Row> known(Publication tables, Dataset<Row> documents, Set<String> months) {
    if (tables.months(AnalysesTable.TABLE).isEmpty()) {
      return spark.createDataFrame(List.of(), AnalysesTable.TABLE.schema());
    }
    Dataset<Row> analyses = tables.read(AnalysesTable.TABLE).filter(isOneOf(months));
    return new KnownAnalyses(readerName).apply(analyses, documents);
  }

  /** Moves what could not be read from the accepted to the rejects, and back what now could. */
  private void tellFailures(Publication tables, Dataset<Row> documents, Set<String> months) {
    spark.sparkContext().setJobDescription("annotate: look for articles that failed");
    Dataset<Row> analyses = tables.read(AnalysesTable.TABLE).filter(isOneOf(months));
    Dataset<Row> coverage = tables.read(CoverageTable.TABLE).filter(isOneOf(months));
    boolean none =
        analyses.filter(AnalysesTable.FAILURE.col().isNotNull()).isEmpty()
            && coverage.filter(CoverageTable.STATE.col().equalTo(FailedArticles.FAILED)).isEmpty();
    if (none) {
      return;
    }
    FailedArticles failed = new FailedArticles();
    Dataset<Row> rejects = tables.read(RejectsTable.TABLE).filter(isOneOf(months));
    tables.stage(RejectsTable.TABLE, failed.rejects(rejects, documents, analyses), months);
    tables.stage(CoverageTable.TABLE, failed.coverage(coverage, documents, analyses), months);
  }

  private static Column isOneOf(Set<String> months) {
    return Columns.MONTH.col().isin(months.toArray());
  }

  /** Small tasks, since articles are uneven: every core has work until the end. */
  private int tasks(long articles) {
    long least = 4L * spark.sparkContext().defaultParallelism();
    return (int) Math.min(MOST_TASKS, Math.max(least, articles / ARTICLES_IN_A_TASK));
  }
}
