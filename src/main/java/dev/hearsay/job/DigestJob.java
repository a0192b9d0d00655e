package dev.hearsay.job;

import dev.hearsay.io.TableStore;
import dev.hearsay.io.UsageException;
import dev.hearsay.table.Columns;
import dev.hearsay.table.DigestRows;
import dev.hearsay.table.Table;
import dev.hearsay.transform.DigestTable;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;

/** Digests the published tables: two outputs with the same digests hold the same rows. */
public final class DigestJob {
  private static final String NO_HASH = "0".repeat(32);

  private final SparkSession spark;
  private final String output;

  /** For the tables of an output folder. */
  public DigestJob(SparkSession spark, String output) {
    this.spark = spark;
    this.output = output;
  }

  /**
   * What a table's month holds.
   *
   * @param table its name
   * @param month {@code YYYY-MM} or {@code undated}; empty for a table without months or rows
   * @param rows how many
   * @param hash 32 hexadecimal digits that neither the order of the rows nor their files change
   */
  public record Digest(String table, Optional<String> month, long rows, String hash) {}

  /**
   * Reads every published table once.
   *
   * @return by table in the order of the data dictionary, then by month; a month without rows has
   *     none, a table without rows has one
   * @throws UsageException when no table was published there
   */
  public List<Digest> run() {
    TableStore store = TableStore.reading(spark, output);
    List<Digest> digests = new ArrayList<>();
    for (Table table : Columns.allTables()) {
      if (store.exists(table)) {
        digests.addAll(digests(store, table));
      }
    }
    if (digests.isEmpty()) {
      throw new UsageException(
          "Cannot digest %s: it holds no table. Name the output of a run with --output."
              .formatted(output));
    }
    return digests;
  }

  private List<Digest> digests(TableStore store, Table table) {
    spark.sparkContext().setJobDescription("digest: read " + table.name());
    List<Digest> digests =
        new DigestTable()
            .apply(store.read(table)).collectAsList().stream()
                .map(row -> digest(table, row))
                .sorted(Comparator.comparing(digest -> digest.month().orElse("")))
                .toList();
    return digests.isEmpty()
        ? List.of(new Digest(table.name(), Optional.empty(), 0, NO_HASH))
        : digests;
  }

  private static Digest digest(Table table, Row row) {
    return new Digest(
        table.name(),
        Optional.ofNullable(row.getAs(DigestRows.MONTH.name())),
        row.<Long>getAs(DigestRows.ROWS.name()),
        row.getAs(DigestRows.HASH.name()));
  }
}
