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
import dev.hearsay.table.DocumentsTable;
import dev.hearsay.table.QuoteClustersTable;
import dev.hearsay.table.QuotesTable;
import dev.hearsay.transform.ReportTellings;
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
  private final Map<String, Row> tellings;

  private ReportTravelled(Map<String, List<Row>> top, Map<String, Row> tellings) {
    this.top = top;
    this.tellings = tellings;
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
    Map<String, List<Row>> top = query.answer("quotes that travelled", first);
    Object[] shown =
        top.values().stream()
            .flatMap(List::stream)
            .map(r -> text(r, QuoteClustersTable.CLUSTER_ID))
            .distinct()
            .toArray();
    Dataset<Row> tellings =
        new ReportTellings()
            .apply(
                clusters.where(QuoteClustersTable.CLUSTER_ID.col().isin(shown)),
                query.allRows(QuotesTable.TABLE),
                query.allRows(DocumentsTable.TABLE));
    return new ReportTravelled(
        top, query.answerByKey("quotes as told", tellings, QuoteClustersTable.CLUSTER_ID));
  }

  Travelled of(String month) {
    List<Row> rows = ReportQuery.of(month, top).sorted(order()).toList();
    return rows.isEmpty()
        ? Travelled.NONE
        : new Travelled(rows.get(0).<Long>getAs(TOTAL), rows.stream().map(this::quote).toList());
  }

  private static Comparator<Row> order() {
    return comparing((Row r) -> -number(r, QuoteClustersTable.SOURCES))
        .thenComparing(r -> -number(r, QuoteClustersTable.QUOTES))
        .thenComparing(r -> text(r, QuoteClustersTable.CLUSTER_ID));
  }

  private TravelledQuote quote(Row row) {
    Row telling = tellings.get(text(row, QuoteClustersTable.CLUSTER_ID));
    boolean disputed = number(row, QuoteClustersTable.CONFLICTING_SPEAKERS) > 0;
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
        number(row, QuoteClustersTable.WORDINGS),
        telling == null ? "" : text(telling, ReportTellings.OTHER_WORDING),
        number(row, QuoteClustersTable.DAYS),
        disputed && telling != null ? claims(telling) : List.of());
  }

  private static List<TravelledQuote.Claim> claims(Row telling) {
    return telling.<Row>getList(telling.fieldIndex(ReportTellings.CLAIMS)).stream()
        .map(
            claim ->
                new TravelledQuote.Claim(
                    text(claim, QuotesTable.SPEAKER_NAME),
                    -number(claim, ReportTellings.QUOTES_NEGATED),
                    claim.getList(claim.fieldIndex(ReportTellings.OUTLETS))))
        .toList();
  }
}
