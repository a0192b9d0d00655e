package dev.hearsay;

import dev.hearsay.io.Sessions;
import java.util.Optional;
import org.apache.spark.sql.SparkSession;

/** The session that all tests share, opened as the program opens its own, on two cores. */
public final class SparkSessions {
  private SparkSessions() {}

  public static SparkSession shared() {
    return Shared.SESSION;
  }

  private static final class Shared {
    static final SparkSession SESSION = Sessions.open(Optional.of("local[2]"), Sessions.Log.QUIET);
  }
}
