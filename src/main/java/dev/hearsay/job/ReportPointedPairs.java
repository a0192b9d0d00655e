package dev.hearsay.job;

import static dev.hearsay.job.ReportQuery.text;
import static java.util.Comparator.comparing;
import static org.apache.spark.sql.functions.broadcast;
import static org.apache.spark.sql.functions.date_format;

import dev.hearsay.model.QuoteType;
import dev.hearsay.report.PointedPair;
import dev.hearsay.report.QuoteKey;
import dev.hearsay.report.VoicePair;
import dev.hearsay.table.Columns;
import dev.hearsay.table.DocumentsTable;
import dev.hearsay.table.MentionsTable;
import dev.hearsay.table.QuotesTable;
import dev.hearsay.table.SentimentTable;
import dev.hearsay.transform.ReportPointed;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;

/** The sharpest and the warmest pairs of each month, each with a quote. */
final class ReportPointedPairs {
  private static final int EACH = 3;

  private final Map<String, List<Row>> pairs;
  private final Map<String, String> names;

  private ReportPointedPairs(Map<String, List<Row>> pairs, Map<String, String> names) {
    this.pairs = pairs;
    this.names = names;
  }

  /** Reads those among the voices, see {@link dev.hearsay.transform.ReportVoices}. */
  static ReportPointedPairs read(ReportQuery query, Dataset<Row> voices) {
    Dataset<Row> leaning = new ReportPointed(EACH).pairs(voices);
    Dataset<Row> pairs =
        ReportPointed.quotes(
            ReportQuery.rows(query.answer("pairs that lean most", leaning), leaning),
            query.rows(SentimentTable.TABLE),
            query.rows(MentionsTable.TABLE),
            query.rows(QuotesTable.TABLE),
            query.rows(DocumentsTable.TABLE));
    Dataset<Row> articles =
        query
            .rows(DocumentsTable.TABLE)
            .select(
                Columns.MONTH.col(),
                Columns.DOC_ID.col(),
                DocumentsTable.SOURCE.col(),
                DocumentsTable.TITLE.col(),
                DocumentsTable.URL.col(),
                date_format(DocumentsTable.PUBLISHED_AT.col(), "yyyy-MM-dd")
                    .as(DocumentsTable.PUBLISHED_AT.name()));
    String[] article = {Columns.MONTH.name(), Columns.DOC_ID.name()};
    Map<String, List<Row>> answer =
        query.answer("sharpest and warmest", articles.join(broadcast(pairs), article));
    Set<String> actors = new TreeSet<>();
    answer.values().stream()
        .flatMap(List::stream)
        .forEach(
            r -> {
              actors.add(text(r, SentimentTable.HOLDER_ID));
              actors.add(text(r, SentimentTable.TARGET_ID));
            });
    return new ReportPointedPairs(answer, query.names(actors));
  }

  /** The month's sharpest pairs, then its warmest. */
  List<PointedPair> of(String month) {
    return ReportQuery.of(month, pairs).sorted(order()).map(this::pair).toList();
  }

  private static Comparator<Row> order() {
    return comparing((Row r) -> text(r, ReportPointed.LEANING))
        .thenComparing(r -> -Math.abs(ReportVoicePairs.tone(r).balance()))
        .thenComparing(r -> -ReportVoicePairs.tone(r).total())
        .thenComparing(r -> text(r, SentimentTable.HOLDER_ID))
        .thenComparing(r -> text(r, SentimentTable.TARGET_ID));
  }

  private PointedPair pair(Row row) {
    String date = text(row, DocumentsTable.PUBLISHED_AT);
    return new PointedPair(
        new QuoteKey(
            text(row, QuotesTable.QUOTE_ID),
            text(row, SentimentTable.HOLDER_ID),
            Columns.spans(row, QuotesTable.CONTENT)),
        new VoicePair(
            text(row, SentimentTable.HOLDER_ID),
            text(row, SentimentTable.TARGET_ID),
            name(row, SentimentTable.HOLDER_ID.name()),
            name(row, SentimentTable.TARGET_ID.name()),
            ReportVoicePairs.tone(row)),
        QuoteType.ofLabel(text(row, QuotesTable.TYPE)),
        text(row, QuotesTable.TEXT),
        text(row, DocumentsTable.SOURCE),
        text(row, DocumentsTable.TITLE),
        text(row, DocumentsTable.URL),
        date.isEmpty() ? null : LocalDate.parse(date));
  }

  private String name(Row row, String actor) {
    return names.getOrDefault(text(row, actor), "");
  }
}
