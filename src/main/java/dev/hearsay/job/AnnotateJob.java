package dev.hearsay.job;

import dev.hearsay.io.Publication;
import dev.hearsay.table.AnalysesTable;
import dev.hearsay.table.Columns;
import dev.hearsay.table.CoverageTable;
import dev.hearsay.table.DocumentsTable;
import dev.hearsay.table.LedgerTable;
import dev.hearsay.table.RejectsTable;
import dev.hearsay.transform.AnalyzeArticles;
import dev.hearsay.transform.FailedArticles;
import dev.hearsay.transform.KnownAnalyses;
import java.util.List;
import java.util.Map;
import java.util.Set;
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
   * were read by another reader is read anew, so that each month is of one reader. A month of which
   * nothing is to be read is left as it is.
   *
   * @param months none for every month that has documents
   */
  public StepSummary run(Publication tables, Set<String> months) {
    Set<String> wanted = months.isEmpty() ? tables.months(DocumentsTable.TABLE) : months;
    return run(tables, wanted, known(tables, wanted));
  }

  /** Reads all articles of the given months, whatever was read before. */
  public StepSummary runAnew(Publication tables, Set<String> months) {
    Set<String> wanted = months.isEmpty() ? tables.months(DocumentsTable.TABLE) : months;
    return run(tables, wanted, none());
  }

  private StepSummary run(Publication tables, Set<String> wanted, Dataset<Row> known) {
    Dataset<Row> documents = tables.read(DocumentsTable.TABLE, wanted);
    spark.sparkContext().setJobDescription("annotate: count the articles");
    UnreadArticles unread =
        UnreadArticles.find(
            new KnownAnalyses(readerName).unread(documents, known), known, tables, wanted);
    if (!unread.months().isEmpty()) {
      read(tables, unread, documents, known);
    }
    tellFailures(tables, documents, wanted);
    return new StepSummary(
        "%,d articles, %,d tokens".formatted(unread.articles(), unread.tokens()),
        Map.of(AnalysesTable.TABLE.name(), unread.articles(), TOKENS, unread.tokens()));
  }

  private void read(
      Publication tables, UnreadArticles unread, Dataset<Row> documents, Dataset<Row> known) {
    LongAccumulator done = spark.sparkContext().longAccumulator("articles read");
    AnalyzeArticles analyze = new AnalyzeArticles(reader, readerName, done);
    Dataset<Row> texts =
        new KnownAnalyses(readerName)
            .unread(documents, known)
            .repartition(tasks(unread.articles()), Columns.DOC_ID.col());
    spark.sparkContext().setJobDescription("annotate: read the articles");
    try (ArticleProgress progress = new ArticleProgress(done, unread.articles(), listener)) {
      tables.stage(AnalysesTable.TABLE, known.unionByName(analyze.apply(texts)), unread.months());
    }
  }

  /** The analyses of the documents that this reader gave before. */
  private Dataset<Row> known(Publication tables, Set<String> months) {
    return new KnownAnalyses(readerName)
        .apply(tables.read(AnalysesTable.TABLE, months), tables.read(DocumentsTable.TABLE, months));
  }

  private Dataset<Row> none() {
    return spark.createDataFrame(List.of(), AnalysesTable.TABLE.schema());
  }

  /** Moves what could not be read from the accepted to the rejects, and back what now could. */
  private void tellFailures(Publication tables, Dataset<Row> documents, Set<String> months) {
    spark.sparkContext().setJobDescription("annotate: look for articles that failed");
    Dataset<Row> analyses = tables.read(AnalysesTable.TABLE, months);
    Dataset<Row> coverage = tables.read(CoverageTable.TABLE, months);
    boolean none =
        analyses.filter(AnalysesTable.FAILURE.col().isNotNull()).isEmpty()
            && coverage.filter(CoverageTable.STATE.col().equalTo(FailedArticles.FAILED)).isEmpty();
    if (none) {
      return;
    }
    FailedArticles failed = new FailedArticles();
    Dataset<Row> rejects = tables.read(RejectsTable.TABLE, months);
    Dataset<Row> ledger = tables.read(LedgerTable.TABLE, months);
    tables.stage(RejectsTable.TABLE, failed.rejects(rejects, documents, analyses, ledger), months);
    tables.stage(CoverageTable.TABLE, failed.coverage(coverage, documents, analyses), months);
  }

  /** Small tasks, since articles are uneven: every core has work until the end. */
  private int tasks(long articles) {
    long least = 4L * spark.sparkContext().defaultParallelism();
    return (int) Math.min(MOST_TASKS, Math.max(least, articles / ARTICLES_IN_A_TASK));
  }
}
