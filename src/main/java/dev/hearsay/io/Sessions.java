package dev.hearsay.io;

import java.util.Optional;
import org.apache.spark.SparkConf;
import org.apache.spark.sql.SparkSession;

/**
 * Opens the Spark session: spark-submit's where the program runs under it, else an embedded one.
 */
public final class Sessions {
  private static final String MASTER = "spark.master";
  private static final String LOG_CONFIG = "log4j2.configurationFile";
  private static final String QUIET_LOG = "dev/hearsay/io/log4j2-quiet.properties";
  private static final String VERBOSE_LOG = "dev/hearsay/io/log4j2-verbose.properties";

  /** How much of Spark's own log the user sees in an embedded run. */
  public enum Log {
    /** Errors of Spark's, warnings of ours. */
    QUIET,
    /** What Spark tells. */
    VERBOSE
  }

  private static final long SMALL = 2L << 20;

  private Sessions() {}

  /**
   * Opens the session. Its clock is UTC, and in an embedded run it has no web page and listens to
   * this machine alone.
   *
   * @param master where to run, {@code local[*]} when empty
   * @throws UsageException when both spark-submit and {@code master} say where to run
   */
  public static SparkSession open(Optional<String> master, Log log) {
    boolean submitted = System.getProperty(MASTER) != null;
    if (submitted && master.isPresent()) {
      throw new UsageException(
          "Cannot take --master %s: spark-submit has set it to %s. Leave --master out."
              .formatted(master.get(), System.getProperty(MASTER)));
    }
    if (!submitted && System.getProperty(LOG_CONFIG) == null) {
      System.setProperty(LOG_CONFIG, log == Log.QUIET ? QUIET_LOG : VERBOSE_LOG);
    }
    SparkConf conf =
        new SparkConf()
            .set("spark.sql.session.timeZone", "UTC")
            .set("spark.sql.parquet.compression.codec", "zstd")
            .setIfMissing("spark.app.name", "Hearsay");
    return submitted ? session(conf) : session(embedded(conf, master.orElse("local[*]")));
  }

  /**
   * Plans an embedded session's queries for the size of what they will read: over a few megabytes,
   * compiling a query takes longer than interpreting it.
   *
   * @param bytes of the input as stored
   */
  public static void fit(SparkSession session, long bytes) {
    boolean embedded = session.sparkContext().isLocal();
    boolean interpret = embedded && bytes < SMALL;
    session.conf().set("spark.sql.codegen.wholeStage", !interpret);
    session.conf().set("spark.sql.codegen.factoryMode", interpret ? "NO_CODEGEN" : "FALLBACK");
  }

  private static SparkConf embedded(SparkConf conf, String master) {
    int partitions = 2 * Runtime.getRuntime().availableProcessors();
    return conf.set(MASTER, master)
        .set("spark.ui.enabled", "false")
        .set("spark.ui.showConsoleProgress", "false")
        .setIfMissing("spark.hadoop.fs.file.impl", LocalFiles.class.getName())
        // nobody sees the plans, and the long text of each is dear
        .setIfMissing("spark.sql.ui.explainMode", "simple")
        // each sort and each aggregation takes a page at least, however few its rows
        .setIfMissing("spark.buffer.pageSize", "1m")
        // a job of a task for each month takes longer than looking at a few hundred local folders
        .setIfMissing("spark.sql.sources.parallelPartitionDiscovery.threshold", "1000")
        .setIfMissing("spark.driver.host", "localhost")
        .setIfMissing("spark.driver.bindAddress", "127.0.0.1")
        .setIfMissing("spark.sql.shuffle.partitions", Integer.toString(partitions));
  }

  private static SparkSession session(SparkConf conf) {
    return SparkSession.builder().config(conf).getOrCreate();
  }
}
