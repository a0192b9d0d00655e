package dev.hearsay.job;

import static dev.hearsay.job.ReportQuery.number;
import static dev.hearsay.job.ReportQuery.numberOrNull;
import static dev.hearsay.job.ReportQuery.text;
import static java.util.Comparator.comparing;

import dev.hearsay.report.Tone;
import dev.hearsay.report.TopicLine;
import dev.hearsay.table.TopicMonthsTable;
import java.util.List;
import java.util.Map;
import org.apache.spark.sql.Row;

/** Topics of each month. */
final class ReportTopics {
  private static final int TOPICS = 20;

  private final Map<String, List<Row>> topics;

  private ReportTopics(Map<String, List<Row>> topics) {
    this.topics = topics;
  }

  static ReportTopics read(ReportQuery query) {
    return new ReportTopics(
        query.answer(
            "topics",
            query
                .rows(TopicMonthsTable.TABLE)
                .where(TopicMonthsTable.RANK.col().leq(TOPICS))
                .where(
                    TopicMonthsTable.DOCUMENTS_WITHOUT_COPIES
                        .col()
                        .plus(TopicMonthsTable.QUOTES.col())
                        .gt(0))));
  }

  List<TopicLine> of(String month, boolean compared) {
    return ReportQuery.of(month, topics)
        .sorted(comparing(r -> number(r, TopicMonthsTable.RANK)))
        .map(r -> topic(r, compared))
        .toList();
  }

  private static TopicLine topic(Row row, boolean compared) {
    Double shareBefore = row.getAs(TopicMonthsTable.SHARE_BEFORE.name());
    return new TopicLine(
        text(row, TopicMonthsTable.TOPIC_ID),
        text(row, TopicMonthsTable.LABEL),
        number(row, TopicMonthsTable.DOCUMENTS_WITHOUT_COPIES),
        row.<Double>getAs(TopicMonthsTable.SHARE.name()),
        number(row, TopicMonthsTable.QUOTES),
        new Tone(
            number(row, TopicMonthsTable.TONE_NEGATIVE),
            number(row, TopicMonthsTable.TONE_NEUTRAL),
            number(row, TopicMonthsTable.TONE_POSITIVE)),
        compared ? numberOrNull(row, TopicMonthsTable.DOCUMENTS_BEFORE) : null,
        compared ? shareBefore : null);
  }
}
