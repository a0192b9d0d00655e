package dev.hearsay.io;

import dev.hearsay.table.InputRows;
import java.io.IOException;
import java.io.InputStream;
import java.io.Serializable;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.Spliterators;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.apache.hadoop.fs.FSDataInputStream;
import org.apache.hadoop.fs.Path;
import org.apache.spark.api.java.JavaRDD;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.util.SerializableConfiguration;

/**
 * The rows of input files of any format, as {@link InputRows}.
 *
 * <p>Text, JSON Lines and CSV are read as bytes, so that what is no UTF-8 is seen and a row knows
 * its line; large files of JSON Lines are read in slices. The driver holds the list of files, and a
 * count of lines for each slice of a large one.
 */
public final class ArticleFiles {
  private static final int TASKS_PER_CORE = 2;

  private final List<InputFile> files;
  private final FieldNames fields;
  private final PathNames names;
  private final long sliceBytes;

  private ArticleFiles(List<InputFile> files, FieldNames fields, PathNames names, long sliceBytes) {
    this.files = files;
    this.fields = fields;
    this.names = names;
    this.sliceBytes = sliceBytes;
  }

  /**
   * Finds the files.
   *
   * @param inputs files, folders, globs or Hadoop URIs
   * @throws InputException where there is none
   */
  public static ArticleFiles find(SparkSession spark, List<String> inputs, FieldNames fields) {
    return find(spark, inputs, fields, InputSlices.SLICE_BYTES);
  }

  static ArticleFiles find(
      SparkSession spark, List<String> inputs, FieldNames fields, long sliceBytes) {
    PathNames names = PathNames.ofThisProcess();
    List<InputFile> files =
        InputListing.of(inputs, spark.sparkContext().hadoopConfiguration(), names);
    return new ArticleFiles(files, fields, names, sliceBytes);
  }

  /** The files' size as stored. */
  public long bytes() {
    return files.stream().mapToLong(InputFile::length).sum();
  }

  /** The number of files. */
  public int count() {
    return files.size();
  }

  /**
   * The rows. Reads nothing yet, but for the columns of Parquet files and the line counts of large
   * files of JSON Lines.
   *
   * @throws InputException where a Parquet file has a column of another type than its name says
   */
  public Dataset<Row> rows(SparkSession spark) {
    Set<String> damaged = damagedParquet(spark);
    Map<Boolean, List<InputFile>> parquet =
        files.stream()
            .map(f -> damaged.contains(f.path()) ? f.withFormat(InputFormat.UNKNOWN) : f)
            .collect(Collectors.partitioningBy(f -> f.format() == InputFormat.PARQUET));
    Stream<Dataset<Row>> texts =
        Stream.of(parquet.get(false)).filter(f -> !f.isEmpty()).map(f -> textRows(spark, f));
    Stream<Dataset<Row>> tables =
        Stream.of(parquet.get(true))
            .filter(f -> !f.isEmpty())
            .map(f -> new ParquetReader(fields, names).rows(spark, f));
    return Stream.concat(texts, tables).reduce(Dataset::unionByName).orElseThrow();
  }

  /** The paths of the files that are Parquet by name alone. */
  private Set<String> damagedParquet(SparkSession spark) {
    List<InputSlice> slices =
        InputSlices.of(
            files.stream().filter(f -> f.format() == InputFormat.PARQUET).toList(), sliceBytes);
    if (slices.isEmpty()) {
      return Set.of();
    }
    JavaSparkContext context = JavaSparkContext.fromSparkContext(spark.sparkContext());
    Files open = new Files(new SerializableConfiguration(context.hadoopConfiguration()));
    context.setJobDescription("ingest: look at the ends of Parquet files");
    return Set.copyOf(
        context
            .parallelize(slices)
            .filter(slice -> !ParquetReader.isParquet(slice, open))
            .map(InputSlice::path)
            .collect());
  }

  private Dataset<Row> textRows(SparkSession spark, List<InputFile> texts) {
    JavaSparkContext context = JavaSparkContext.fromSparkContext(spark.sparkContext());
    Files open = new Files(new SerializableConfiguration(context.hadoopConfiguration()));
    List<InputSlice> slices = InputSlices.of(texts, sliceBytes);
    if (slices.size() > texts.size()) {
      context.setJobDescription("ingest: count the lines of large files");
      List<Long> lines =
          context.parallelize(slices, slices.size()).map(s -> SliceLines.count(s, open)).collect();
      slices = InputSlices.numbered(slices, lines);
    }
    int cores = context.defaultParallelism();
    List<List<InputSlice>> groups = InputSlices.grouped(slices, cores * TASKS_PER_CORE);
    FieldNames named = fields;
    JavaRDD<Row> rows =
        context
            .parallelize(groups, groups.size())
            .flatMap(List::iterator)
            .mapPartitions(part -> rows(part, named, open));
    return spread(spark.createDataFrame(rows, InputRows.TABLE.schema()), groups.size(), cores);
  }

  /** Gives every core its part where a few files, each one task's, hold all the rows. */
  private static Dataset<Row> spread(Dataset<Row> rows, int tasks, int cores) {
    return tasks >= cores * TASKS_PER_CORE
        ? rows
        : rows.repartition(cores * TASKS_PER_CORE, InputRows.FILE.col(), InputRows.POSITION.col());
  }

  private static Iterator<Row> rows(Iterator<InputSlice> slices, FieldNames fields, Files open) {
    return stream(slices)
        .flatMap(slice -> stream(new SliceRows(slice, fields, open)))
        .map(InputRows::toRow)
        .iterator();
  }

  private static <T> Stream<T> stream(Iterator<T> iterator) {
    return StreamSupport.stream(Spliterators.spliteratorUnknownSize(iterator, 0), false);
  }

  /** Opens files by Hadoop's file systems, on any machine. */
  private record Files(SerializableConfiguration hadoop) implements SliceRows.Opener, Serializable {
    @Override
    public InputStream open(String path, long from) throws IOException {
      Path file = new Path(path);
      FSDataInputStream in = file.getFileSystem(hadoop.value()).open(file);
      try {
        in.seek(from);
      } catch (IOException e) {
        in.close();
        throw e;
      }
      return in;
    }
  }
}
