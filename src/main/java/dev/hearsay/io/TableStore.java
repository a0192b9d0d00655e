package dev.hearsay.io;

import dev.hearsay.table.Columns;
import dev.hearsay.table.Table;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import org.apache.hadoop.fs.FSDataInputStream;
import org.apache.hadoop.fs.FileStatus;
import org.apache.hadoop.fs.FileSystem;
import org.apache.hadoop.fs.Path;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.types.StructField;
import org.apache.spark.sql.types.StructType;

/**
 * The published tables of one output folder, {@code <output>/tables/<name>[/month=YYYY-MM]}.
 *
 * <p>A table without {@code _SUCCESS} is no table. Tables change only by a {@link Publication}.
 */
public final class TableStore {
  static final String SUCCESS = "_SUCCESS";
  static final String MONTH_FOLDER = Columns.MONTH.name() + "=";

  private final SparkSession spark;
  private final Path output;
  private final FileSystem files;

  private TableStore(SparkSession spark, Path output, FileSystem files) {
    this.spark = spark;
    this.output = output;
    this.files = files;
  }

  /**
   * The tables of the output folder.
   *
   * @param output the folder, or any address that Hadoop can write
   * @throws UsageException when nothing can be written there
   */
  public TableStore(SparkSession spark, String output) {
    this.spark = spark;
    this.output = new Path(output);
    try {
      this.files = this.output.getFileSystem(spark.sparkContext().hadoopConfiguration());
      // Parquet pages carry checksums of their own; a .crc beside each file only clutters the
      // folder
      files.setWriteChecksum(false);
      files.mkdirs(tables());
      Path probe = new Path(this.output, ".writable-" + System.nanoTime());
      files.create(probe).close();
      files.delete(probe, false);
    } catch (IOException e) {
      throw new UsageException(
          "Cannot write to %s: %s. Name another folder with --output."
              .formatted(output, e.getMessage()),
          e);
    }
  }

  /**
   * The tables of an output folder that is only read, and that may not be there.
   *
   * @throws UsageException when the address is none that Hadoop can read
   */
  public static TableStore reading(SparkSession spark, String output) {
    try {
      Path folder = new Path(output);
      return new TableStore(
          spark, folder, folder.getFileSystem(spark.sparkContext().hadoopConfiguration()));
    } catch (IOException e) {
      throw new UsageException(
          "Cannot read %s: %s. Name the output of a run with --output."
              .formatted(output, e.getMessage()),
          e);
    }
  }

  /** Whether any run ever wrote there. */
  public boolean isThere() {
    return has(tables());
  }

  /** Whether the table was published, with or without rows. */
  public boolean exists(Table table) {
    return has(new Path(folder(table), SUCCESS));
  }

  /**
   * The published rows.
   *
   * @throws UsageException when the table was never published
   */
  public Dataset<Row> read(Table table) {
    if (!exists(table)) {
      throw new UsageException(
          "Cannot read the table %s: %s is not there. Run the step that writes it first."
              .formatted(table.name(), folder(table)));
    }
    return load(table, folder(table), List.of(folder(table)));
  }

  /**
   * The published rows of some months alone, none of a table that was never published: neither the
   * files nor the folders of other months are looked at.
   */
  public Dataset<Row> read(Table table, Set<String> months) {
    SortedSet<String> there = months(table);
    there.retainAll(months);
    return load(table, folder(table), there);
  }

  /** The size of the table's files; 0 where it was never published. */
  public long bytes(Table table) {
    try {
      return exists(table) ? files.getContentSummary(folder(table)).getLength() : 0;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * The names of the table's published files of a month, in order. They are never used twice: other
   * names mean that the month was written again.
   */
  public List<String> fileNames(Table table, String month) {
    return list(monthFolder(folder(table), month)).stream()
        .map(file -> file.getPath().getName())
        .sorted()
        .toList();
  }

  /** The months that the table was published for, in order; {@code undated} is the last. */
  public SortedSet<String> months(Table table) {
    return exists(table) ? monthsIn(folder(table)) : new TreeSet<>();
  }

  /**
   * Starts a set of changes that become visible together. What a killed run had begun to publish is
   * published first; what it had only staged is thrown away.
   *
   * @throws UsageException when another run is at work on this folder
   */
  public Publication begin(String runId) {
    OutputLock lock = OutputLock.take(files, output, runId);
    try {
      Path stagings = new Path(output, ".staging");
      for (FileStatus left : list(stagings)) {
        new Moves(files, left.getPath(), tables()).finish();
        files.delete(left.getPath(), true);
      }
      return new Publication(this, new Path(stagings, runId), lock);
    } catch (IOException e) {
      lock.close();
      throw new UncheckedIOException(e);
    }
  }

  /**
   * Writes a small file of the output folder whole.
   *
   * @param name its path below the output folder
   * @return where it is
   */
  public String writeFile(String name, String text) {
    Path path = new Path(output, name);
    try (OutputStream stream = files.create(path)) {
      stream.write(text.getBytes(StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return path.toString();
  }

  /**
   * The text of the newest manifest, whose name begins with the time.
   *
   * @return nothing where no run has ended
   */
  public Optional<String> newestManifest() {
    return list(new Path(output, RunManifest.FOLDER)).stream()
        .map(FileStatus::getPath)
        .max(Comparator.comparing(Path::getName))
        .map(this::text);
  }

  private String text(Path path) {
    try (FSDataInputStream in = files.open(path)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  Path folder(Table table) {
    return new Path(tables(), table.name());
  }

  static Path monthFolder(Path table, String month) {
    return new Path(table, MONTH_FOLDER + month);
  }

  SortedSet<String> monthsIn(Path table) {
    SortedSet<String> months = new TreeSet<>();
    for (FileStatus file : list(table)) {
      if (file.getPath().getName().startsWith(MONTH_FOLDER)) {
        months.add(file.getPath().getName().substring(MONTH_FOLDER.length()));
      }
    }
    return months;
  }

  /** The rows under the given folders of a table, its months as they are spelled. */
  Dataset<Row> load(Table table, Path base, Collection<Path> folders) {
    String[] paths = folders.stream().map(Path::toString).toArray(String[]::new);
    return table.conform(
        spark.read().schema(table.schema()).option("basePath", base.toString()).parquet(paths));
  }

  /** The rows of some months of a table laid out by month. */
  Dataset<Row> load(Table table, Path base, SortedSet<String> months) {
    return months.isEmpty()
        ? none(table)
        : load(table, base, months.stream().map(month -> monthFolder(base, month)).toList());
  }

  Dataset<Row> none(Table table) {
    return spark.createDataFrame(List.<Row>of(), table.schema());
  }

  /** No rows, without the month that the folder's name tells. */
  Dataset<Row> empty(Table table) {
    StructType columns = new StructType();
    for (StructField field : table.schema().fields()) {
      if (!field.name().equals(Columns.MONTH.name())) {
        columns = columns.add(field);
      }
    }
    return spark.createDataFrame(List.<Row>of(), columns);
  }

  List<FileStatus> list(Path folder) {
    try {
      return List.of(files.listStatus(folder));
    } catch (FileNotFoundException e) {
      return new ArrayList<>();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  boolean has(Path path) {
    try {
      return files.exists(path);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  FileSystem files() {
    return files;
  }

  /** The folder of all published tables. */
  Path tables() {
    return new Path(output, "tables");
  }
}
