package dev.hearsay.job;

import dev.hearsay.model.PublishText;
import dev.hearsay.report.Accuracy;
import dev.hearsay.report.MonthReport;
import dev.hearsay.report.Neighbours;
import dev.hearsay.report.QuotesOf;
import dev.hearsay.report.ReportMonth;
import dev.hearsay.report.ReportRenderer;
import dev.hearsay.table.SourceMonthsTable;
import dev.hearsay.table.Table;
import java.io.IOException;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import org.apache.hadoop.conf.Configuration;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;

/**
 * Writes the report of each given month to {@code <output>/reports/<month>/}, and the page that
 * leads to all months that have one.
 *
 * <p>A month's folder is replaced as a whole, once all of its files are written. A month of which
 * the tables hold nothing gets a report that says so. The quotes behind the figures are written
 * month after month, since they are too many to keep for all.
 */
public final class ReportJob {
  private final Function<Table, Dataset<Row>> tables;
  private final SortedSet<String> months;
  private final String output;
  private final UnaryOperator<String> editions;
  private final ReportRenderer renderer;

  /**
   * A job for these months.
   *
   * @param tables gives the rows of a table
   * @param months {@code YYYY-MM} or {@code undated}
   * @param output the output folder, any Hadoop URI
   * @param editions what a month's report is made from, kept beside it
   * @param accuracy measured accuracies that the reports tell; may be empty
   * @param text how much of the articles' words the reports show
   * @throws IllegalArgumentException where a month is none
   */
  public ReportJob(
      Function<Table, Dataset<Row>> tables,
      Collection<String> months,
      String output,
      UnaryOperator<String> editions,
      List<Accuracy> accuracy,
      PublishText text) {
    this.tables = tables;
    this.months = Collections.unmodifiableSortedSet(new TreeSet<>(months));
    this.months.forEach(ReportMonth::new);
    this.output = output;
    this.editions = editions;
    this.renderer = new ReportRenderer(accuracy, text);
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
    ReportQuery query = new ReportQuery(tables, months);
    SortedMap<String, MonthReport> reports = new TreeMap<>();
    SortedMap<String, List<QuotesOf>> wanted = new TreeMap<>();
    for (MonthReport report : read(query)) {
      reports.put(report.month().key(), report);
      wanted.put(report.month().key(), List.copyOf(renderer.wanted(report).values()));
    }
    Configuration configuration =
        tables.apply(SourceMonthsTable.TABLE).sparkSession().sparkContext().hadoopConfiguration();
    SortedMap<String, Written> written = new TreeMap<>();
    try (ReportFolder folder = new ReportFolder(output, configuration)) {
      new ReportQuotePages(query)
          .forEachMonth(
              wanted,
              (month, quotes) -> {
                Map<String, String> files =
                    renderer.render(reports.get(month), Neighbours.NONE, quotes);
                String page = folder.write(month, editions.apply(month), files);
                written.put(month, new Written(month, page));
              });
      folder.bind(renderer);
    }
    return new Summary(List.copyOf(written.values()));
  }

  private List<MonthReport> read(ReportQuery query) {
    ReportSections sections = ReportSections.read(query);
    return months.stream().map(sections::of).toList();
  }
}
