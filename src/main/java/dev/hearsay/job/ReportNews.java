package dev.hearsay.job;

import static dev.hearsay.job.ReportQuery.number;
import static dev.hearsay.job.ReportQuery.numberOrNull;
import static dev.hearsay.job.ReportQuery.text;
import static java.util.Comparator.comparing;

import dev.hearsay.report.GenderCount;
import dev.hearsay.report.OutletLine;
import dev.hearsay.report.Outlets;
import dev.hearsay.report.Tone;
import dev.hearsay.report.TopicLine;
import dev.hearsay.table.SourceMonthsTable;
import dev.hearsay.table.TopicMonthsTable;
import java.util.List;
import java.util.Map;
import org.apache.spark.sql.Row;

/** Topics and outlets of each month. */
final class ReportNews {
  private static final int TOPICS = 20;
  private static final int OUTLETS = 25;

  private final Map<String, List<Row>> topics;
  private final Map<String, List<Row>> outlets;

  private ReportNews(Map<String, List<Row>> topics, Map<String, List<Row>> outlets) {
    this.topics = topics;
    this.outlets = outlets;
  }

  static ReportNews read(ReportQuery query) {
    return new ReportNews(
        query.answer(
            "topics",
            query
                .rows(TopicMonthsTable.TABLE)
                .where(TopicMonthsTable.RANK.col().leq(TOPICS))
                .where(
                    TopicMonthsTable.DOCUMENTS_WITHOUT_COPIES
                        .col()
                        .plus(TopicMonthsTable.QUOTES.col())
                        .gt(0))),
        query.answer(
            "outlets",
            query
                .rows(SourceMonthsTable.TABLE)
                .where(
                    SourceMonthsTable.RANK
                        .col()
                        .leq(OUTLETS)
                        .and(SourceMonthsTable.DOCUMENTS.col().gt(0)))));
  }

  List<TopicLine> topics(String month, boolean compared) {
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

  Outlets outlets(String month, long total, boolean compared) {
    List<OutletLine> lines =
        ReportQuery.of(month, outlets)
            .sorted(comparing(r -> number(r, SourceMonthsTable.RANK)))
            .map(r -> outlet(r, compared))
            .toList();
    return new Outlets(total, lines);
  }

  private static OutletLine outlet(Row row, boolean compared) {
    long women = number(row, SourceMonthsTable.FEMALE_QUOTES);
    long men = number(row, SourceMonthsTable.MALE_QUOTES);
    long persons = number(row, SourceMonthsTable.PERSON_QUOTES);
    return new OutletLine(
        text(row, SourceMonthsTable.SOURCE),
        number(row, SourceMonthsTable.DOCUMENTS),
        number(row, SourceMonthsTable.COPIES),
        number(row, SourceMonthsTable.WIRE_DOCUMENTS),
        number(row, SourceMonthsTable.QUOTES),
        number(row, SourceMonthsTable.UNNAMED_QUOTES),
        number(row, SourceMonthsTable.UNKNOWN_QUOTES),
        new GenderCount(women, men, persons - women - men),
        compared ? numberOrNull(row, SourceMonthsTable.DOCUMENTS_BEFORE) : null);
  }
}
