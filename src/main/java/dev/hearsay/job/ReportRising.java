package dev.hearsay.job;

import static dev.hearsay.job.ReportQuery.number;
import static dev.hearsay.job.ReportQuery.text;
import static java.util.Comparator.comparing;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;
import static org.apache.spark.sql.functions.broadcast;

import dev.hearsay.report.RisingTerm;
import dev.hearsay.report.RisingTopic;
import dev.hearsay.table.Columns;
import dev.hearsay.table.DocumentsTable;
import dev.hearsay.table.TopicMonthsTable;
import dev.hearsay.table.TopicTrendsTable;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;

/** The terms that rose in the main topics of each month. */
final class ReportRising {
  private static final int TOPICS = 20;
  private static final int TERMS = 5;
  private static final String TOPIC_RANK = "report_topic_rank";

  private final Map<String, List<Row>> terms;

  private ReportRising(Map<String, List<Row>> terms) {
    this.terms = terms;
  }

  static ReportRising read(ReportQuery query) {
    Dataset<Row> topics =
        query
            .rows(TopicMonthsTable.TABLE)
            .where(TopicMonthsTable.RANK.col().leq(TOPICS))
            .select(
                Columns.MONTH.col(),
                Columns.TOPIC_ID.col(),
                TopicMonthsTable.LABEL.col(),
                TopicMonthsTable.RANK.col().as(TOPIC_RANK));
    Dataset<Row> trends =
        query
            .rows(TopicTrendsTable.TABLE)
            .where(TopicTrendsTable.RANK.col().leq(TERMS))
            .join(topics, keys(Columns.MONTH.name(), Columns.TOPIC_ID.name()));
    String[] article = keys(Columns.MONTH.name(), Columns.DOC_ID.name());
    Dataset<Row> examples =
        query
            .rows(DocumentsTable.TABLE)
            .select(
                Columns.MONTH.col(),
                Columns.DOC_ID.col(),
                DocumentsTable.SOURCE.col(),
                DocumentsTable.URL.col())
            .join(
                broadcast(trends.select(Columns.MONTH.col(), Columns.DOC_ID.col()).distinct()),
                article);
    return new ReportRising(
        query.answer("terms that rose", trends.join(examples, article, "left")));
  }

  private static String[] keys(String... names) {
    return names;
  }

  /** The month's topics in which a term rose, by rank; none where no month before was read. */
  List<RisingTopic> of(String month, boolean compared) {
    if (!compared) {
      return List.of();
    }
    Map<String, List<Row>> topics =
        ReportQuery.of(month, terms)
            .sorted(
                comparing((Row r) -> r.<Integer>getAs(TOPIC_RANK))
                    .thenComparing(r -> number(r, TopicTrendsTable.RANK)))
            .collect(
                groupingBy(r -> text(r, TopicTrendsTable.TOPIC_ID), LinkedHashMap::new, toList()));
    return topics.values().stream().map(ReportRising::topic).toList();
  }

  private static RisingTopic topic(List<Row> rows) {
    Row first = rows.get(0);
    return new RisingTopic(
        text(first, TopicTrendsTable.TOPIC_ID),
        text(first, TopicMonthsTable.LABEL),
        number(first, TopicTrendsTable.TOPIC_DOCUMENTS),
        number(first, TopicTrendsTable.TOPIC_DOCUMENTS_BEFORE),
        rows.stream().map(ReportRising::term).toList(),
        new RisingTopic.Example(
            text(first, TopicTrendsTable.SENTENCE),
            text(first, DocumentsTable.SOURCE),
            text(first, DocumentsTable.URL)));
  }

  private static RisingTerm term(Row row) {
    return new RisingTerm(
        text(row, TopicTrendsTable.TERM),
        row.<Double>getAs(TopicTrendsTable.SCORE.name()),
        number(row, TopicTrendsTable.DOCUMENTS),
        number(row, TopicTrendsTable.DOCUMENTS_BEFORE));
  }
}
