package dev.hearsay.job;

import static org.apache.spark.sql.functions.coalesce;
import static org.apache.spark.sql.functions.count;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.sum;

import dev.hearsay.io.Publication;
import dev.hearsay.table.AnalysesTable;
import dev.hearsay.table.Columns;
import dev.hearsay.table.DocumentsTable;
import dev.hearsay.transform.AnalyzeArticles;
import java.util.Map;
import java.util.Set;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.util.LongAccumulator;

/** Reads the text of every document: the dear step. */
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
   * Replaces the analyses of the given months.
   *
   * @param months none for every month that has documents
   */
  public StepSummary run(Publication tables, Set<String> months) {
    Set<String> wanted = months.isEmpty() ? tables.months(DocumentsTable.TABLE) : months;
    Dataset<Row> documents =
        tables.read(DocumentsTable.TABLE).filter(Columns.MONTH.col().isin(wanted.toArray()));
    spark.sparkContext().setJobDescription("annotate: count the articles");
    Row size =
        documents
            .agg(count(lit(1)), coalesce(sum(DocumentsTable.TOKEN_COUNT.col()), lit(0L)))
            .head();
    long articles = size.getLong(0);
    long tokens = size.getLong(1);
    LongAccumulator done = spark.sparkContext().longAccumulator("articles read");
    AnalyzeArticles analyze = new AnalyzeArticles(reader, readerName, done);
    spark.sparkContext().setJobDescription("annotate: read the articles");
    try (ArticleProgress progress = new ArticleProgress(done, articles, listener)) {
      Dataset<Row> spread = documents.repartition(tasks(articles), Columns.DOC_ID.col());
      tables.stage(AnalysesTable.TABLE, analyze.apply(spread), wanted);
    }
    return new StepSummary(
        "%,d articles, %,d tokens".formatted(articles, tokens),
        Map.of(AnalysesTable.TABLE.name(), articles, TOKENS, tokens));
  }

  /** Small tasks, since articles are uneven: every core has work until the end. */
  private int tasks(long articles) {
    long least = 4L * spark.sparkContext().defaultParallelism();
    return (int) Math.min(MOST_TASKS, Math.max(least, articles / ARTICLES_IN_A_TASK));
  }
}
