package dev.hearsay.io;

import dev.hearsay.table.Columns;
import dev.hearsay.table.Table;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.apache.hadoop.fs.FileStatus;
import org.apache.hadoop.fs.FileUtil;
import org.apache.hadoop.fs.Path;
import org.apache.parquet.hadoop.ParquetFileReader;
import org.apache.parquet.hadoop.util.HadoopInputFile;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SaveMode;

/**
 * New rows for some tables, written aside and made visible together by renaming folders.
 *
 * <p>Until {@link #publish()} the published tables are untouched; a job that fails leaves them as
 * they were. What is killed while it publishes is finished by the next run ({@link Moves}). A table
 * laid out by month is replaced month by month: months that the new rows do not speak of stay.
 * Several threads may stage and read tables at once.
 */
public final class Publication implements AutoCloseable {
  private static final String INTERIM = "interim/";

  private final TableStore store;
  private final Path staging;
  private final OutputLock lock;
  private final Map<Table, Path> staged = new ConcurrentHashMap<>();

  /** With the lock of the output folder, which it gives back when it is closed. */
  Publication(TableStore store, Path staging, OutputLock lock) {
    this.store = store;
    this.staging = staging;
    this.lock = lock;
  }

  /**
   * Writes a table's new rows aside. A table laid out by month replaces the months that have rows.
   *
   * @return the number of rows
   */
  public long stage(Table table, Dataset<Row> rows) {
    return stage(table, rows, Set.of());
  }

  /**
   * Writes new rows of the given months aside; a month without rows becomes empty.
   *
   * @param months the months to replace; rows of other months are left out. None: those of the rows
   * @return the number of rows
   */
  public long stage(Table table, Dataset<Row> rows, Set<String> months) {
    Path fresh = new Path(staging, "new-" + table.name());
    Dataset<Row> wanted = table.conform(rows);
    if (table.partitionedByMonth()) {
      write(table, months.isEmpty() ? wanted : wanted.filter(isOneOf(months)), fresh);
      fillMonths(table, fresh, months);
    } else {
      wanted
          .hint("rebalance")
          .sortWithinPartitions(table.keyColumns())
          .write()
          .mode(SaveMode.Overwrite)
          .parquet(fresh.toString());
    }
    long written = countRows(fresh);
    settle(table, fresh);
    return written;
  }

  /** New rows may be made of those staged before, so they take their place when all are written. */
  private void settle(Table table, Path fresh) {
    Path folder = new Path(staging, table.name());
    if (!staged.containsKey(table) || !table.partitionedByMonth()) {
      replace(folder, fresh);
    } else {
      for (String month : store.monthsIn(fresh)) {
        replace(TableStore.monthFolder(folder, month), TableStore.monthFolder(fresh, month));
      }
    }
    staged.put(table, folder);
  }

  private void replace(Path folder, Path fresh) {
    move(() -> !store.has(folder) || store.files().delete(folder, true));
    move(() -> store.files().rename(fresh, folder));
  }

  /**
   * Writes an interim result aside and reads it back: a plan over it begins at its files, whose
   * size Spark knows. It is gone when the publication is closed.
   *
   * @param name tells it from this publication's other interim results
   */
  public Dataset<Row> keep(String name, Dataset<Row> rows) {
    Path folder = new Path(staging, INTERIM + name);
    rows.write().mode(SaveMode.Overwrite).parquet(folder.toString());
    return rows.sparkSession().read().schema(rows.schema()).parquet(folder.toString());
  }

  /** The table as it will be: the new rows, and the published ones of months that stay. */
  public Dataset<Row> read(Table table) {
    Path folder = staged.get(table);
    if (folder == null) {
      return store.read(table);
    }
    Dataset<Row> rows = store.load(table, folder, List.of(folder));
    SortedSet<String> staying = store.months(table);
    staying.removeAll(store.monthsIn(folder));
    if (!table.partitionedByMonth() || staying.isEmpty()) {
      return rows;
    }
    Path published = store.folder(table);
    return rows.unionByName(store.load(table, published, staying));
  }

  /** The same, of these months alone: neither the files nor the folders of others are looked at. */
  public Dataset<Row> read(Table table, Set<String> months) {
    Path folder = staged.getOrDefault(table, new Path(staging, table.name()));
    SortedSet<String> fresh = stagedMonths(table);
    SortedSet<String> staying = store.months(table);
    fresh.retainAll(months);
    staying.retainAll(months);
    staying.removeAll(fresh);
    return store.load(table, folder, fresh).unionByName(published(table, staying));
  }

  /** The published rows of these months alone. */
  public Dataset<Row> published(Table table, Set<String> months) {
    return store.read(table, months);
  }

  /** The rows as they are published now; none where the table was never published. */
  public Dataset<Row> published(Table table) {
    return store.exists(table) ? store.read(table) : store.none(table);
  }

  /** The months that the table is published for, in order. */
  public SortedSet<String> publishedMonths(Table table) {
    return store.months(table);
  }

  /** The months that the table will have, in order; {@code undated} is the last. */
  public SortedSet<String> months(Table table) {
    SortedSet<String> months = store.months(table);
    months.addAll(stagedMonths(table));
    return months;
  }

  /** Whether the table has new rows that are not published yet. */
  public boolean stages(Table table) {
    return staged.containsKey(table);
  }

  /** The months of the table that this publication replaces, in order. */
  public SortedSet<String> stagedMonths(Table table) {
    return store.monthsIn(staged.getOrDefault(table, new Path(staging, table.name())));
  }

  /** Makes everything that was staged visible. */
  public void publish() {
    if (!staged.isEmpty()) {
      new Moves(store.files(), staging, store.tables()).make(staged.keySet());
      staged.clear();
    }
  }

  /** Forgets what was not published, and lets other runs write. */
  @Override
  public void close() {
    try (lock) {
      store.files().delete(staging, true);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Column isOneOf(Set<String> months) {
    return Columns.MONTH.col().isin(months.toArray());
  }

  private static void write(Table table, Dataset<Row> rows, Path folder) {
    Column[] order =
        Stream.concat(Stream.of(Columns.MONTH.col()), Stream.of(table.keyColumns()))
            .toArray(Column[]::new);
    rows.hint("rebalance", Columns.MONTH.col())
        .sortWithinPartitions(order)
        .write()
        .mode(SaveMode.Overwrite)
        .partitionBy(Columns.MONTH.name())
        .parquet(folder.toString());
  }

  /** Gives each month without rows a file without rows, so that a reader finds the columns. */
  private void fillMonths(Table table, Path folder, Set<String> months) {
    SortedSet<String> written = store.monthsIn(folder);
    List<String> missing = new ArrayList<>(months);
    missing.removeAll(written);
    if (written.isEmpty() && months.isEmpty()) {
      missing.add(Columns.UNDATED);
    }
    if (missing.isEmpty()) {
      return;
    }
    Path empty = new Path(staging, "empty-" + table.name());
    store.empty(table).coalesce(1).write().mode(SaveMode.Overwrite).parquet(empty.toString());
    for (String month : missing) {
      copyFiles(empty, TableStore.monthFolder(folder, month));
    }
  }

  private void copyFiles(Path from, Path to) {
    for (FileStatus file : store.list(from)) {
      if (isData(file)) {
        move(
            () ->
                FileUtil.copy(
                    store.files(),
                    file.getPath(),
                    store.files(),
                    target(to, file),
                    false,
                    store.files().getConf()));
      }
    }
  }

  private static Path target(Path folder, FileStatus file) {
    return new Path(folder, file.getPath().getName());
  }

  private long countRows(Path folder) {
    long rows = 0;
    for (FileStatus file : store.list(folder)) {
      if (file.isDirectory()) {
        rows += countRows(file.getPath());
      } else if (isData(file)) {
        rows += countRows(file);
      }
    }
    return rows;
  }

  private long countRows(FileStatus file) {
    try (ParquetFileReader reader =
        ParquetFileReader.open(HadoopInputFile.fromStatus(file, store.files().getConf()))) {
      return reader.getRecordCount();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static boolean isData(FileStatus file) {
    String name = file.getPath().getName();
    return name.endsWith(".parquet") && !name.startsWith(".") && !name.startsWith("_");
  }

  /** A change of the file system, false when it did not happen. */
  private interface Move {
    boolean make() throws IOException;
  }

  private void move(Move move) {
    try {
      if (!move.make()) {
        throw new IOException("Cannot move files below " + staging + ": the file system refused.");
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
