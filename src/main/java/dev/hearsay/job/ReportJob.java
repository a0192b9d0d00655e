package dev.hearsay.job;

import dev.hearsay.report.Accuracy;
import dev.hearsay.report.MonthReport;
import dev.hearsay.report.ReportMonth;
import dev.hearsay.report.ReportRenderer;
import dev.hearsay.table.SourceMonthsTable;
import dev.hearsay.table.Table;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Function;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.FileSystem;
import org.apache.hadoop.fs.Path;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;

/**
 * Writes the report of each given month to {@code <output>/reports/<month>/}.
 *
 * <p>A month's folder is replaced as a whole, once all of its files are written. A month of which
 * the tables hold nothing gets a report that says so.
 */
public final class ReportJob {
  private final Function<Table, Dataset<Row>> tables;
  private final SortedSet<String> months;
  private final Path folder;
  private final ReportRenderer renderer;

  /**
   * A job for these months.
   *
   * @param tables gives the rows of a table
   * @param months {@code YYYY-MM} or {@code undated}
   * @param output the output folder, any Hadoop URI
   * @param accuracy measured accuracies that the reports tell; may be empty
   * @throws IllegalArgumentException where a month is none
   */
  public ReportJob(
      Function<Table, Dataset<Row>> tables,
      Collection<String> months,
      String output,
      List<Accuracy> accuracy) {
    this.tables = tables;
    this.months = Collections.unmodifiableSortedSet(new TreeSet<>(months));
    this.months.forEach(ReportMonth::new);
    this.folder = new Path(output, "reports");
    this.renderer = new ReportRenderer(accuracy);
  }

  /**
   * What the job wrote.
   *
   * @param reports in order of the months
   */
  public record Summary(List<Written> reports) {
    public Summary {
      reports = List.copyOf(reports);
    }
  }

  /**
   * A report that was written.
   *
   * @param month its month
   * @param page the path of its page
   */
  public record Written(String month, String page) {}

  /**
   * Reads the tables and writes the reports.
   *
   * @throws IOException where a file cannot be written
   */
  public Summary run() throws IOException {
    if (months.isEmpty()) {
      return new Summary(List.of());
    }
    List<MonthReport> reports = read();
    Configuration configuration =
        tables.apply(SourceMonthsTable.TABLE).sparkSession().sparkContext().hadoopConfiguration();
    List<Written> written = new ArrayList<>();
    // an instance of its own, since it is told to leave no checksum files beside the reports
    try (FileSystem files = FileSystem.newInstance(folder.toUri(), configuration)) {
      files.setWriteChecksum(false);
      for (MonthReport report : reports) {
        written.add(write(files, report));
      }
    }
    return new Summary(written);
  }

  private List<MonthReport> read() {
    ReportQuery query = new ReportQuery(tables, months);
    ReportHeadlines headlines = ReportHeadlines.read(query);
    ReportSpeakers speakers = ReportSpeakers.read(query);
    ReportComparison comparison = ReportComparison.read(query, speakers.listed(query));
    ReportVoicePairs voices = ReportVoicePairs.read(query);
    ReportTopics topics = ReportTopics.read(query);
    ReportOutlets outlets = ReportOutlets.read(query);
    ReportRising rising = ReportRising.read(query);
    ReportNotableQuotes quotes = ReportNotableQuotes.read(query);
    ReportTravelled travelled = ReportTravelled.read(query);
    ReportIntake intake = ReportIntake.read(query);
    ReportRestated restated = ReportRestated.read(query);
    return months.stream()
        .map(
            month -> {
              boolean compared = headlines.before(month).isPresent();
              return new MonthReport(
                  new ReportMonth(month),
                  headlines.of(month),
                  headlines.before(month).orElse(null),
                  speakers.of(month, headlines),
                  voices.of(month),
                  topics.of(month, compared),
                  rising.of(month, compared),
                  outlets.of(month, headlines.of(month).outlets(), compared),
                  quotes.of(month),
                  travelled.of(month),
                  intake.of(month),
                  restated.of(month),
                  comparison.of(month, headlines),
                  headlines.judgements(month));
            })
        .toList();
  }

  private Written write(FileSystem files, MonthReport report) throws IOException {
    String month = report.month().key();
    Path target = new Path(folder, month);
    Path unfinished = new Path(folder, "_" + month + ".unfinished");
    files.delete(unfinished, true);
    for (Map.Entry<String, String> file : renderer.render(report).entrySet()) {
      try (OutputStream out = files.create(new Path(unfinished, file.getKey()), true)) {
        out.write(file.getValue().getBytes(StandardCharsets.UTF_8));
      }
    }
    files.delete(target, true);
    if (!files.rename(unfinished, target)) {
      throw new IOException(
          "Cannot write the report of "
              + month
              + ": "
              + unfinished
              + " could not be renamed to "
              + target
              + ". Remove both folders and run again.");
    }
    return new Written(month, new Path(target, "index.html").toString());
  }
}
