package dev.hearsay.job;

import java.util.ArrayList;
import java.util.List;
import org.apache.spark.api.java.JavaRDD;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.storage.StorageLevel;

/** What Spark keeps, on disk where memory is short, until it is closed. One thread's. */
final class KeptRows implements AutoCloseable {
  private static final StorageLevel KEPT = StorageLevel.MEMORY_AND_DISK();

  private final List<Runnable> releases = new ArrayList<>();

  /** Keeps many rows, by column. */
  Dataset<Row> keep(Dataset<Row> rows) {
    Dataset<Row> kept = rows.persist(KEPT);
    releases.add(kept::unpersist);
    return kept;
  }

  /**
   * Keeps a few small rows that many plans begin at: a plan over them does not hold the plan that
   * made them, which would double with every join of such rows with themselves.
   */
  Dataset<Row> cut(Dataset<Row> rows) {
    JavaRDD<Row> kept = rows.javaRDD().persist(KEPT);
    releases.add(kept::unpersist);
    return rows.sparkSession().createDataFrame(kept, rows.schema());
  }

  @Override
  public void close() {
    releases.forEach(Runnable::run);
  }
}
