package dev.hearsay.io;

import dev.hearsay.io.CsvRecords.CsvRecord;
import dev.hearsay.model.AuthorityEntry;
import dev.hearsay.nlp.intake.Utf8Check;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.apache.hadoop.fs.FileSystem;
import org.apache.hadoop.fs.Path;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import scala.collection.Iterable;
import scala.jdk.javaapi.CollectionConverters;

/**
 * A user's own list of actors, CSV with a header or Parquet. Columns: {@code name} and {@code
 * kind}; further {@code aliases}, {@code external_ids} ({@code registry=key}), one for each of some
 * registries ({@code wikidata}), {@code role}, {@code role_from} and {@code role_until}. In a text
 * cell several values stand between {@code ;} or {@code |}; in Parquet they may be an array, and
 * the external ids a map.
 */
public final class AuthorityFile {
  private static final int LONGEST_ROW = 1 << 20;
  private static final Pattern BETWEEN = Pattern.compile("[;|]");
  private static final String WAY_OUT = "Name a CSV or Parquet file with --authority.";

  private final String file;

  private AuthorityFile(String file) {
    this.file = file;
  }

  /**
   * Reads the file into memory: it is the user's own and does not grow with the corpus.
   *
   * @param file any address that Hadoop can open
   * @throws UsageException where the file cannot be read or a row is not right
   */
  public static List<AuthorityEntry> read(SparkSession spark, String file) {
    AuthorityFile authority = new AuthorityFile(file);
    return new AuthorityEntries(file).of(authority.rows(spark));
  }

  private List<AuthorityRow> rows(SparkSession spark) {
    try {
      Path path = new Path(file);
      FileSystem files = path.getFileSystem(spark.sparkContext().hadoopConfiguration());
      if (!files.exists(path)) {
        throw new UsageException(
            "Cannot read the authority file %s: it is not there. %s".formatted(file, WAY_OUT));
      }
      if (file.endsWith(".parquet") || files.getFileStatus(path).isDirectory()) {
        return parquet(spark);
      }
      try (InputStream in = files.open(path)) {
        return csv(in);
      }
    } catch (IOException e) {
      throw new UsageException(
          "Cannot read the authority file %s: %s. %s".formatted(file, e.getMessage(), WAY_OUT), e);
    }
  }

  private List<AuthorityRow> csv(InputStream in) throws IOException {
    CsvRecords records = new CsvRecords(in, LONGEST_ROW);
    List<AuthorityRow> rows = new ArrayList<>();
    List<String> header = null;
    for (CsvRecord csv = records.next(); csv != null; csv = records.next()) {
      String where = "line " + csv.line();
      List<String> cells = texts(csv, where);
      if (header == null) {
        header = cells.stream().map(String::strip).toList();
        AuthorityEntries.checkColumns(file, header);
      } else if (cells.size() != header.size()) {
        throw refusal(
            where
                + " has %d fields where the header has %d".formatted(cells.size(), header.size()));
      } else {
        rows.add(row(where, header, cells));
      }
    }
    if (header == null) {
      throw refusal("it is empty");
    }
    return rows;
  }

  private List<String> texts(CsvRecord csv, String where) {
    if (csv.fault() != null) {
      throw refusal(where + ": " + csv.fault());
    }
    List<String> texts = new ArrayList<>();
    for (byte[] field : csv.fields()) {
      Utf8Check checked = Utf8Check.of(field);
      if (checked.text() == null) {
        throw refusal(where + " is not UTF-8");
      }
      texts.add(checked.text());
    }
    return texts;
  }

  private static AuthorityRow row(String where, List<String> header, List<String> cells) {
    Map<String, List<String>> values = new HashMap<>();
    for (int i = 0; i < header.size(); i++) {
      values.put(header.get(i), values(header.get(i), cells.get(i)));
    }
    return new AuthorityRow(where, values);
  }

  private List<AuthorityRow> parquet(SparkSession spark) {
    Dataset<Row> table = open(spark);
    List<String> header = Arrays.asList(table.columns());
    AuthorityEntries.checkColumns(file, header);
    List<AuthorityRow> rows = new ArrayList<>();
    for (Row row : table.collectAsList()) {
      Map<String, List<String>> values = new HashMap<>();
      for (int i = 0; i < header.size(); i++) {
        values.put(header.get(i), values(header.get(i), row.get(i)));
      }
      rows.add(new AuthorityRow("row " + (rows.size() + 1), values));
    }
    return rows;
  }

  /** Spark's failures are checked exceptions that its Scala methods do not declare. */
  private Dataset<Row> open(SparkSession spark) {
    try {
      return spark.read().parquet(file);
    } catch (Exception e) {
      throw new UsageException(
          "Cannot read the authority file %s: %s. %s".formatted(file, e.getMessage(), WAY_OUT), e);
    }
  }

  private static List<String> values(String column, Object cell) {
    if (cell == null) {
      return List.of();
    }
    if (cell instanceof scala.collection.Map<?, ?> map) {
      return CollectionConverters.asJava(map).entrySet().stream()
          .map(e -> e.getKey() + "=" + e.getValue())
          .sorted()
          .toList();
    }
    if (cell instanceof Iterable<?> many) {
      List<String> texts = new ArrayList<>();
      CollectionConverters.asJava(many).forEach(one -> texts.add(String.valueOf(one).strip()));
      return texts;
    }
    String text = cell.toString();
    String[] parts = AuthorityEntries.isList(column) ? BETWEEN.split(text) : new String[] {text};
    return Arrays.stream(parts).map(String::strip).filter(part -> !part.isEmpty()).toList();
  }

  private UsageException refusal(String reason) {
    return AuthorityEntries.refusal(file, reason, "Mend the file.");
  }
}
