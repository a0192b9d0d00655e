package dev.hearsay.job;

import static dev.hearsay.job.ReportQuery.number;
import static dev.hearsay.job.ReportQuery.text;
import static java.util.Comparator.comparing;
import static org.apache.spark.sql.functions.count;
import static org.apache.spark.sql.functions.date_format;
import static org.apache.spark.sql.functions.lit;

import dev.hearsay.report.Travelled;
import dev.hearsay.report.TravelledQuote;
import dev.hearsay.table.Columns;
import dev.hearsay.table.QuoteClustersTable;
import dev.hearsay.table.QuotesTable;
import dev.hearsay.transform.ReportTop;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.expressions.Window;

/** The quotes of each month that more than one outlet has. */
final class ReportTravelled {
  private static final int TOP = 10;
  private static final String MONTH_QUOTES = "report_month_quotes";
  private static final String TOTAL = "report_total";

  private final Map<String, List<Row>> top;

  private ReportTravelled(Map<String, List<Row>> top) {
    this.top = top;
  }

  static ReportTravelled read(ReportQuery query) {
    Dataset<Row> clusters =
        query
            .allRows(QuoteClustersTable.TABLE)
            .where(QuoteClustersTable.SOURCES.col().gt(1))
            .withColumn(
                QuoteClustersTable.FIRST_SEEN.name(),
                date_format(QuoteClustersTable.FIRST_SEEN.col(), "yyyy-MM-dd"));
    Dataset<Row> inMonths =
        query
            .rows(QuotesTable.TABLE)
            .where(QuotesTable.CLUSTER_ID.col().isNotNull())
            .groupBy(Columns.MONTH.col(), QuotesTable.CLUSTER_ID.col())
            .agg(count(lit(1)).as(MONTH_QUOTES))
            .join(clusters, QuoteClustersTable.CLUSTER_ID.name())
            .withColumn(TOTAL, count(lit(1)).over(Window.partitionBy(Columns.MONTH.col())));
    Dataset<Row> first =
        new ReportTop(TOP, Columns.MONTH.col())
            .apply(
                inMonths,
                QuoteClustersTable.SOURCES.col().desc(),
                QuoteClustersTable.QUOTES.col().desc(),
                QuoteClustersTable.CLUSTER_ID.col());
    return new ReportTravelled(query.answer("quotes that travelled", first));
  }

  Travelled of(String month) {
    List<Row> rows = ReportQuery.of(month, top).sorted(order()).toList();
    return rows.isEmpty()
        ? Travelled.NONE
        : new Travelled(
            rows.get(0).<Long>getAs(TOTAL), rows.stream().map(ReportTravelled::quote).toList());
  }

  private static Comparator<Row> order() {
    return comparing((Row r) -> -number(r, QuoteClustersTable.SOURCES))
        .thenComparing(r -> -number(r, QuoteClustersTable.QUOTES))
        .thenComparing(r -> text(r, QuoteClustersTable.CLUSTER_ID));
  }

  private static TravelledQuote quote(Row row) {
    String first = text(row, QuoteClustersTable.FIRST_SEEN);
    return new TravelledQuote(
        text(row, QuoteClustersTable.CLUSTER_ID),
        text(row, QuoteClustersTable.TEXT),
        text(row, QuoteClustersTable.SPEAKER_NAME),
        number(row, QuoteClustersTable.SPEAKER_QUOTES),
        number(row, QuoteClustersTable.CONFLICTING_SPEAKERS),
        text(row, QuoteClustersTable.FIRST_SOURCE),
        first.isEmpty() ? null : LocalDate.parse(first),
        number(row, QuoteClustersTable.SOURCES),
        number(row, QuoteClustersTable.QUOTES_WITHOUT_COPIES),
        number(row, QuoteClustersTable.QUOTES),
        row.<Long>getAs(MONTH_QUOTES),
        number(row, QuoteClustersTable.WORDINGS));
  }
}
