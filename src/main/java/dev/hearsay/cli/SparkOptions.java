package dev.hearsay.cli;

import dev.hearsay.io.Sessions;
import java.util.Optional;
import org.apache.spark.sql.SparkSession;
import picocli.CommandLine.Option;

/** How a command opens its Spark session. */
final class SparkOptions {
  @Option(
      names = "--master",
      paramLabel = "URL",
      description = "Spark master, where spark-submit does not give it. Default: local[*].")
  private String master;

  @Option(names = "--verbose", description = "Show Spark's own log.")
  private boolean verbose;

  SparkSession open() {
    return Sessions.open(
        Optional.ofNullable(master), verbose ? Sessions.Log.VERBOSE : Sessions.Log.QUIET);
  }
}
