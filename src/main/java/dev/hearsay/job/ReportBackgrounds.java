package dev.hearsay.job;

import static dev.hearsay.job.ReportQuery.number;
import static dev.hearsay.job.ReportQuery.text;
import static java.util.Comparator.comparing;
import static java.util.stream.Collectors.toCollection;
import static java.util.stream.Collectors.toMap;

import dev.hearsay.report.Background;
import dev.hearsay.report.ReportMonth;
import dev.hearsay.table.ActorMonthsTable;
import dev.hearsay.table.Columns;
import dev.hearsay.table.QuoteCountsTable;
import dev.hearsay.transform.ReportActorTopics;
import dev.hearsay.transform.ReportHistory;
import dev.hearsay.transform.ReportTop;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;

/** The topics and the months before of those who are quoted most. */
final class ReportBackgrounds {
  private static final int TOPICS = 3;
  private static final int LEAST_MONTHS = 3;

  private final Map<String, List<Row>> topics;
  private final Map<String, String> labels;
  private final Map<String, List<Row>> history;
  private final SortedSet<String> monthsRead;

  private ReportBackgrounds(
      Map<String, List<Row>> topics,
      Map<String, String> labels,
      Map<String, List<Row>> history,
      SortedSet<String> monthsRead) {
    this.topics = topics;
    this.labels = labels;
    this.history = history;
    this.monthsRead = monthsRead;
  }

  /** Reads those of the shown rows of {@code actor_months}. */
  static ReportBackgrounds read(
      ReportQuery query, Dataset<Row> shown, SortedSet<String> monthsRead) {
    Dataset<Row> topics =
        new ReportTop(TOPICS, Columns.MONTH.col(), Columns.ACTOR_ID.col())
            .apply(
                new ReportActorTopics().apply(shown, query.rows(QuoteCountsTable.TABLE)),
                QuoteCountsTable.QUOTES_WITHOUT_COPIES.col().desc(),
                QuoteCountsTable.TOPIC_ID.col());
    Dataset<Row> history = new ReportHistory().apply(shown, query.allRows(ActorMonthsTable.TABLE));
    Map<String, List<Row>> spokenOn = query.answer("topics of the most quoted", topics);
    SortedSet<String> codes =
        spokenOn.values().stream()
            .flatMap(List::stream)
            .map(r -> text(r, QuoteCountsTable.TOPIC_ID))
            .collect(toCollection(TreeSet::new));
    return new ReportBackgrounds(
        spokenOn,
        query.topics(codes),
        query.answer("months of the most quoted", history),
        monthsRead);
  }

  Background of(String month, String actor) {
    return new Background(
        rows(topics, month, actor)
            .sorted(
                comparing((Row r) -> -number(r, QuoteCountsTable.QUOTES_WITHOUT_COPIES))
                    .thenComparing(r -> text(r, QuoteCountsTable.TOPIC_ID)))
            .map(this::topic)
            .toList(),
        months(month, actor));
  }

  private Background.OnTopic topic(Row row) {
    String code = text(row, QuoteCountsTable.TOPIC_ID);
    return new Background.OnTopic(
        labels.getOrDefault(code, code), number(row, QuoteCountsTable.QUOTES_WITHOUT_COPIES));
  }

  private List<Background.Past> months(String month, String actor) {
    if (new ReportMonth(month).undated()) {
      return List.of();
    }
    YearMonth last = YearMonth.parse(month);
    List<String> months =
        IntStream.range(0, ReportHistory.MONTHS)
            .mapToObj(i -> last.minusMonths(ReportHistory.MONTHS - 1L - i).toString())
            .toList();
    if (months.stream().filter(monthsRead::contains).count() < LEAST_MONTHS) {
      return List.of();
    }
    Map<String, Long> said =
        rows(history, month, actor)
            .collect(
                toMap(
                    r -> text(r, ReportHistory.SAID_IN),
                    r -> number(r, ActorMonthsTable.QUOTES_WITHOUT_COPIES)));
    return months.stream()
        .map(m -> past(m, monthsRead.contains(m) ? said.getOrDefault(m, 0L) : null))
        .toList();
  }

  private static Background.Past past(String month, Long statements) {
    return new Background.Past(new ReportMonth(month), statements);
  }

  private static Stream<Row> rows(Map<String, List<Row>> answer, String month, String actor) {
    return ReportQuery.of(month, answer).filter(r -> text(r, Columns.ACTOR_ID).equals(actor));
  }
}
