package dev.hearsay.job;

import dev.hearsay.transform.IdentifyNames;
import dev.hearsay.transform.LinkActors;
import dev.hearsay.transform.ListedNames;
import dev.hearsay.transform.NameOccurrences;
import dev.hearsay.transform.NameSteps;
import dev.hearsay.transform.NameVocabulary;
import java.util.ArrayDeque;
import java.util.Deque;
import org.apache.spark.api.java.JavaRDD;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.storage.StorageLevel;

/**
 * The links of articles' actors to the corpus' actors, see {@link LinkActors}, with what leads to
 * them kept by Spark, on disk where memory is short, until {@link #close()}.
 *
 * <p>Each stage is used several times by the next. It is kept as rows, so that a plan begins there
 * and does not grow with the stages before.
 */
public final class LinkedActors implements AutoCloseable {
  private final SparkSession spark;
  private final Deque<JavaRDD<Row>> kept = new ArrayDeque<>();
  private final Dataset<Row> links;

  /**
   * Links the actors of the analyses.
   *
   * @param documents of the analyses
   * @param entries of the user's list, see {@link dev.hearsay.table.AuthorityTable}; may have no
   *     row
   */
  public LinkedActors(
      SparkSession spark, Dataset<Row> analyses, Dataset<Row> documents, Dataset<Row> entries) {
    this.spark = spark;
    describe("statistics: collect the names");
    Dataset<Row> occurrences = keep(new NameOccurrences().apply(analyses, documents));
    Dataset<Row> vocabulary = keep(new NameVocabulary().apply(occurrences));
    describe("statistics: find the names of one actor");
    Dataset<Row> listed = new ListedNames().apply(entries);
    Dataset<Row> steps = keep(new NameSteps().apply(occurrences, vocabulary, listed));
    Dataset<Row> identified = keep(new IdentifyNames().apply(occurrences, vocabulary, steps));
    describe("statistics: resolve short names");
    this.links = keep(new LinkActors().apply(identified));
  }

  /** The links. */
  public Dataset<Row> links() {
    return links;
  }

  /** Lets go of what was kept. */
  @Override
  public void close() {
    kept.forEach(JavaRDD::unpersist);
    kept.clear();
  }

  private Dataset<Row> keep(Dataset<Row> stage) {
    JavaRDD<Row> rows = stage.javaRDD().persist(StorageLevel.MEMORY_AND_DISK());
    kept.push(rows);
    return spark.createDataFrame(rows, stage.schema());
  }

  private void describe(String job) {
    spark.sparkContext().setJobDescription(job);
  }
}
