package dev.hearsay.job;

import static dev.hearsay.job.ReportQuery.number;
import static dev.hearsay.job.ReportQuery.text;
import static java.util.Comparator.comparing;
import static org.apache.spark.sql.functions.count;
import static org.apache.spark.sql.functions.lit;

import dev.hearsay.report.Newcomer;
import dev.hearsay.report.Newcomers;
import dev.hearsay.report.ReportMonth;
import dev.hearsay.table.ActorMonthsTable;
import dev.hearsay.table.Columns;
import dev.hearsay.transform.ReportNewcomers;
import dev.hearsay.transform.ReportTop;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.expressions.Window;

/** Who is quoted in each month and in no earlier one. */
final class ReportFirstQuoted {
  private static final int TOP = 10;
  private static final String TOTAL = "report_total";

  private final Map<String, List<Row>> top;
  private final SortedSet<String> monthsRead;

  private ReportFirstQuoted(Map<String, List<Row>> top, SortedSet<String> monthsRead) {
    this.top = top;
    this.monthsRead = monthsRead;
  }

  static ReportFirstQuoted read(ReportQuery query, SortedSet<String> monthsRead) {
    Dataset<Row> first =
        query
            .ofMonths(new ReportNewcomers().apply(query.allRows(ActorMonthsTable.TABLE)))
            .withColumn(TOTAL, count(lit(1)).over(Window.partitionBy(Columns.MONTH.col())));
    Dataset<Row> top =
        new ReportTop(TOP, Columns.MONTH.col())
            .apply(
                first,
                ActorMonthsTable.QUOTES_WITHOUT_COPIES.col().desc(),
                ActorMonthsTable.DOCUMENTS.col().desc(),
                ActorMonthsTable.NAME.col(),
                ActorMonthsTable.ACTOR_ID.col());
    return new ReportFirstQuoted(query.answer("quoted for the first time", top), monthsRead);
  }

  /** The month's newcomers, where an earlier month has articles. */
  Optional<Newcomers> of(String month) {
    if (monthsRead.isEmpty()
        || new ReportMonth(month).undated()
        || monthsRead.first().compareTo(month) >= 0) {
      return Optional.empty();
    }
    List<Row> rows = ReportQuery.of(month, top).sorted(order()).toList();
    return Optional.of(
        new Newcomers(
            new ReportMonth(monthsRead.first()),
            rows.isEmpty() ? 0 : rows.get(0).<Long>getAs(TOTAL),
            rows.stream().map(ReportFirstQuoted::newcomer).toList()));
  }

  private static Comparator<Row> order() {
    return comparing((Row r) -> -number(r, ActorMonthsTable.QUOTES_WITHOUT_COPIES))
        .thenComparing(r -> -number(r, ActorMonthsTable.DOCUMENTS))
        .thenComparing(r -> text(r, ActorMonthsTable.NAME))
        .thenComparing(r -> text(r, ActorMonthsTable.ACTOR_ID));
  }

  private static Newcomer newcomer(Row row) {
    return new Newcomer(
        text(row, ActorMonthsTable.ACTOR_ID),
        text(row, ActorMonthsTable.NAME),
        text(row, ActorMonthsTable.KIND),
        number(row, ActorMonthsTable.QUOTES_WITHOUT_COPIES),
        number(row, ActorMonthsTable.DOCUMENTS),
        number(row, ActorMonthsTable.SOURCES));
  }
}
