package dev.hearsay.job;

import dev.hearsay.io.RunManifest;
import dev.hearsay.io.TableStore;
import dev.hearsay.report.Accuracy;
import dev.hearsay.table.Columns;
import dev.hearsay.table.DocumentsTable;
import dev.hearsay.table.Table;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Collection;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Function;
import org.apache.hadoop.conf.Configuration;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;

/** The reports of a run, from the tables as they are published. */
final class ReportStep {
  private final SparkSession spark;
  private final TableStore store;
  private final Function<Table, Dataset<Row>> tables;
  private final RunSettings settings;
  private final ReportEditions editions;

  ReportStep(
      SparkSession spark,
      TableStore store,
      Function<Table, Dataset<Row>> tables,
      RunSettings settings,
      RunManifest.Build build) {
    this.spark = spark;
    this.store = store;
    this.tables = tables;
    this.settings = settings;
    this.editions = new ReportEditions(store, build, settings.text());
  }

  /**
   * What the step did.
   *
   * @param written months whose report was written
   * @param current months whose report was up to date
   * @param page the page of the newest month of both; of articles without a date where all are
   */
  record Summary(int written, int current, Optional<String> page) {
    String words() {
      return current == 0
          ? "%,d months".formatted(written)
          : "%,d months, %,d up to date".formatted(written, current);
    }
  }

  /** Writes the reports of these months. */
  Summary write(SortedSet<String> months) {
    return write(months, folder -> months);
  }

  /** Writes those reports of these months, and of months that look back on them, that are old. */
  Summary update(SortedSet<String> touched) {
    SortedSet<String> present = store.months(DocumentsTable.TABLE);
    return write(touched, folder -> editions.outdated(touched, present, folder));
  }

  private Summary write(
      SortedSet<String> touched, Function<ReportFolder, SortedSet<String>> outdated) {
    Configuration configuration = spark.sparkContext().hadoopConfiguration();
    try (ReportFolder folder = new ReportFolder(settings.output(), configuration)) {
      SortedSet<String> writing = outdated.apply(folder);
      new ReportJob(
              tables,
              writing,
              settings.output(),
              editions::of,
              Accuracy.measured(),
              settings.text())
          .run();
      SortedSet<String> all = new TreeSet<>(touched);
      all.addAll(writing);
      return new Summary(
          writing.size(), all.size() - writing.size(), newest(all).map(folder::page));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Optional<String> newest(Collection<String> months) {
    return months.stream().reduce((older, newer) -> newer.equals(Columns.UNDATED) ? older : newer);
  }
}
