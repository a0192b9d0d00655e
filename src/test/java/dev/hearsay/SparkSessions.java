package dev.hearsay;

import dev.hearsay.io.Sessions;
import java.util.Optional;
import org.apache.spark.sql.SparkSession;

/** The session that all tests share, opened as the program opens its own, on two cores. */
public final class SparkSessions {
  private SparkSessions() {}

  /** The session. */
  public static SparkSession shared() {
    return Shared.SESSION;
  }

  private static final class Shared {
    static final SparkSession SESSION = open();

    private static SparkSession open() {
      // compiling each small plan costs more than it saves on a handful of rows
      System.setProperty("spark.sql.codegen.wholeStage", "false");
      System.setProperty("spark.sql.codegen.factoryMode", "NO_CODEGEN");
      System.setProperty("spark.sql.shuffle.partitions", "3");
      return Sessions.open(Optional.of("local[2]"), Sessions.Log.QUIET);
    }
  }
}
