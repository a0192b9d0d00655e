package dev.hearsay.job;

import static dev.hearsay.job.ReportQuery.text;
import static java.util.Comparator.comparing;
import static org.apache.spark.sql.functions.broadcast;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.date_format;

import dev.hearsay.model.QuoteType;
import dev.hearsay.report.NotableQuote;
import dev.hearsay.report.NotableQuote.Choice;
import dev.hearsay.report.QuoteKey;
import dev.hearsay.table.ActorMonthsTable;
import dev.hearsay.table.Columns;
import dev.hearsay.table.DocumentsTable;
import dev.hearsay.table.QuotesTable;
import dev.hearsay.transform.ReportQuotes;
import dev.hearsay.transform.ReportTop;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;

/** The statements that each month's report shows, one at most of each speaker. */
final class ReportNotableQuotes {
  private static final int SHORTEST = 40;
  private static final int LONGEST = 2000;
  private static final int RANKS = 12;
  private static final int CANDIDATES = 12;
  private static final Map<Choice, String> RULES =
      Map.of(
          Choice.SHARPEST, ReportQuotes.SHARPEST,
          Choice.WARMEST, ReportQuotes.WARMEST,
          Choice.LONGEST, ReportQuotes.LONGEST);
  private static final int EACH = 3;

  private final Map<String, List<Row>> candidates;

  private ReportNotableQuotes(Map<String, List<Row>> candidates) {
    this.candidates = candidates;
  }

  static ReportNotableQuotes read(ReportQuery query) {
    Dataset<Row> chosen =
        new ReportQuotes(SHORTEST, LONGEST, RANKS)
            .apply(query.rows(QuotesTable.TABLE), query.rows(ActorMonthsTable.TABLE));
    Dataset<Row> first =
        new ReportTop(CANDIDATES, Columns.MONTH.col(), col(ReportQuotes.RULE))
            .apply(chosen, col(ReportQuotes.PLACE), QuotesTable.QUOTE_ID.col());
    Dataset<Row> articles =
        query
            .rows(DocumentsTable.TABLE)
            .select(
                Columns.MONTH.col(),
                DocumentsTable.DOC_ID.col(),
                DocumentsTable.SOURCE.col(),
                DocumentsTable.TITLE.col(),
                DocumentsTable.URL.col(),
                date_format(DocumentsTable.PUBLISHED_AT.col(), "yyyy-MM-dd")
                    .as(DocumentsTable.PUBLISHED_AT.name()));
    String[] key = {Columns.MONTH.name(), DocumentsTable.DOC_ID.name()};
    return new ReportNotableQuotes(
        query.answer("notable quotes", articles.join(broadcast(first), key)));
  }

  List<NotableQuote> of(String month) {
    List<NotableQuote> quotes = new ArrayList<>();
    Set<String> speakers = new HashSet<>();
    for (Choice choice : Choice.values()) {
      ReportQuery.of(month, candidates)
          .filter(r -> text(r, ReportQuotes.RULE).equals(RULES.get(choice)))
          .sorted(order())
          .filter(r -> speakers.add(text(r, QuotesTable.ACTOR_ID)))
          .limit(EACH)
          .forEach(r -> quotes.add(quote(choice, r)));
    }
    return List.copyOf(quotes);
  }

  private static Comparator<Row> order() {
    return comparing((Row r) -> r.<Double>getAs(ReportQuotes.PLACE))
        .thenComparing(r -> text(r, QuotesTable.QUOTE_ID));
  }

  private static NotableQuote quote(Choice choice, Row row) {
    String date = text(row, DocumentsTable.PUBLISHED_AT);
    return new NotableQuote(
        new QuoteKey(
            text(row, QuotesTable.QUOTE_ID),
            text(row, QuotesTable.ACTOR_ID),
            Columns.spans(row, QuotesTable.CONTENT)),
        choice,
        QuoteType.ofLabel(text(row, QuotesTable.TYPE)),
        text(row, QuotesTable.SPEAKER_NAME),
        text(row, QuotesTable.TEXT),
        text(row, DocumentsTable.SOURCE),
        text(row, DocumentsTable.TITLE),
        text(row, DocumentsTable.URL),
        date.isEmpty() ? null : LocalDate.parse(date));
  }
}
