package dev.hearsay;

import org.apache.spark.sql.SparkSession;

/** The one Spark session of all tests: two threads, no UI, UTC. */
public final class SparkSessions {
  private static final SparkSession SHARED = start();

  private SparkSessions() {}

  /** The session. */
  public static SparkSession shared() {
    return SHARED;
  }

  private static SparkSession start() {
    SparkSession session =
        SparkSession.builder()
            .master("local[2]")
            .appName("tests")
            .config("spark.ui.enabled", "false")
            .config("spark.sql.session.timeZone", "UTC")
            .config("spark.sql.shuffle.partitions", "3")
            .getOrCreate();
    session.sparkContext().setLogLevel("ERROR");
    return session;
  }
}
