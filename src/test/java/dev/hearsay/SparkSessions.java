package dev.hearsay;

import org.apache.spark.sql.SparkSession;

/** The one Spark session that all tests share. */
public final class SparkSessions {
  private SparkSessions() {}

  /** A session on two threads, in UTC, without the web page. */
  public static SparkSession shared() {
    return Holder.SESSION;
  }

  private static final class Holder {
    private static final SparkSession SESSION =
        SparkSession.builder()
            .master("local[2]")
            .appName("hearsay-tests")
            .config("spark.ui.enabled", "false")
            .config("spark.sql.session.timeZone", "UTC")
            .config("spark.sql.shuffle.partitions", "2")
            .config("spark.driver.bindAddress", "127.0.0.1")
            .config("spark.driver.host", "127.0.0.1")
            .getOrCreate();
  }
}
