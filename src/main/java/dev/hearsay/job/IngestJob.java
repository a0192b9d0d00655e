package dev.hearsay.job;

import dev.hearsay.io.ArticleFiles;
import dev.hearsay.io.FieldNames;
import dev.hearsay.io.InputException;
import dev.hearsay.io.Sessions;
import dev.hearsay.table.Columns;
import dev.hearsay.table.InputRows;
import dev.hearsay.transform.CoverageCounts;
import dev.hearsay.transform.DistinctArticles;
import dev.hearsay.transform.ExactCopies;
import dev.hearsay.transform.FollowLinks;
import dev.hearsay.transform.JudgeRows;
import dev.hearsay.transform.MarkCopies;
import dev.hearsay.transform.NearCopies;
import dev.hearsay.transform.RejectRows;
import java.util.List;
import java.util.Set;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.functions;
import org.apache.spark.storage.StorageLevel;

/**
 * From input files to the documents, the rejects and the coverage.
 *
 * <p>The rows are read and judged once and kept by Spark, on disk where memory is short, until
 * {@link Ingested#close()}. All months are looked at even where one is asked for, for an article
 * may copy one of the month before.
 */
public final class IngestJob {
  private static final StorageLevel KEPT = StorageLevel.MEMORY_AND_DISK();

  private final List<String> inputs;
  private final FieldNames fields;
  private final Set<String> months;

  /**
   * A job over the given inputs.
   *
   * @param inputs files, folders, globs or Hadoop URIs
   * @param fields what the input calls its fields
   * @param months the months that are wanted, {@code YYYY-MM} or {@code undated}; all where empty
   */
  public IngestJob(List<String> inputs, FieldNames fields, Set<String> months) {
    this.inputs = List.copyOf(inputs);
    this.fields = fields;
    this.months = Set.copyOf(months);
  }

  /**
   * Reads and judges the input and finds the copies.
   *
   * @throws InputException where an input is missing, there is no row, or no row has a text
   */
  public Ingested run(SparkSession spark) {
    ArticleFiles files = ArticleFiles.find(spark, inputs, fields);
    Sessions.fit(spark, files.bytes());
    Dataset<Row> judged = new JudgeRows().apply(files.rows(spark)).persist(KEPT);
    describe(spark, "Reading the input");
    long rows = checkedCount(judged, String.join(", ", inputs));
    describe(spark, "Finding copies");
    Dataset<Row> articles =
        new ExactCopies().apply(new DistinctArticles().apply(judged)).persist(KEPT);
    Dataset<Row> links = links(articles);
    describe(spark, null);
    return new Ingested(
        files.count(),
        rows,
        wanted(new MarkCopies().apply(judged, articles, links)),
        wanted(new RejectRows().apply(judged)),
        wanted(new CoverageCounts().apply(judged)),
        List.of(judged, articles, links));
  }

  private static long checkedCount(Dataset<Row> judged, String input) {
    Column all = functions.count(functions.lit(1));
    Column withoutText = functions.count(InputRows.OTHER_FIELDS.col());
    Column names = functions.min(InputRows.OTHER_FIELDS.col());
    Row counts = judged.agg(all, withoutText, names).head();
    long rows = counts.getLong(0);
    if (rows == counts.getLong(1)) {
      judged.unpersist();
    }
    if (rows == 0) {
      throw new InputException(
          "Cannot read " + input + ": it holds no row. Give one with at least one article.");
    }
    if (counts.getLong(1) == rows) {
      throw new InputException(
          "Cannot read "
              + input
              + ": no row has the text among its fields "
              + counts.getString(2)
              + ". Name the one that is the text with --field text=NAME.");
    }
    return rows;
  }

  /** Every copy's link to a document that is no copy. */
  private static Dataset<Row> links(Dataset<Row> articles) {
    Dataset<Row> exact = new ExactCopies().links(articles);
    Dataset<Row> near = new NearCopies().apply(articles);
    Dataset<Row> links = exact.unionByName(near).persist(KEPT);
    FollowLinks follow = new FollowLinks();
    while (!follow.unfinished(links).isEmpty()) {
      Dataset<Row> longer = follow.apply(links).persist(KEPT);
      longer.count();
      links.unpersist();
      links = longer;
    }
    return links;
  }

  private Dataset<Row> wanted(Dataset<Row> rows) {
    return months.isEmpty() ? rows : rows.filter(Columns.MONTH.col().isin(months.toArray()));
  }

  private static void describe(SparkSession spark, String job) {
    spark.sparkContext().setJobDescription(job);
  }
}
