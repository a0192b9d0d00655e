package dev.hearsay.job;

import static dev.hearsay.job.ReportQuery.text;
import static java.util.Comparator.comparing;
import static java.util.stream.Collectors.groupingBy;

import dev.hearsay.model.QuoteType;
import dev.hearsay.report.QuoteKey;
import dev.hearsay.report.QuoteLine;
import dev.hearsay.report.QuoteList;
import dev.hearsay.report.QuotesOf;
import dev.hearsay.table.ActorsTable;
import dev.hearsay.table.Columns;
import dev.hearsay.table.DocumentsTable;
import dev.hearsay.table.MentionsTable;
import dev.hearsay.table.QuotesTable;
import dev.hearsay.transform.ReportQuoteLists;
import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeSet;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;

/** The quotes behind a report's names and figures: one question for all months. */
final class ReportQuotePages {
  /** How many quotes a page has at most. */
  private static final int QUOTES = 200;

  /** How many pages a month has at most; a report that names more leads to the first by path. */
  private static final int PAGES = 400;

  private static final StructType WANTED =
      new StructType()
          .add(Columns.MONTH.name(), DataTypes.StringType)
          .add(ReportQuoteLists.KIND, DataTypes.StringType)
          .add(ReportQuoteLists.ID, DataTypes.StringType);

  private static final Map<QuotesOf.Kind, String> KINDS =
      Map.of(
          QuotesOf.Kind.ACTOR, ReportQuoteLists.ACTOR,
          QuotesOf.Kind.TOPIC, ReportQuoteLists.TOPIC,
          QuotesOf.Kind.OUTLET, ReportQuoteLists.OUTLETS,
          QuotesOf.Kind.FIGURE, ReportQuoteLists.FIGURE,
          QuotesOf.Kind.PAIR, ReportQuoteLists.PAIR,
          QuotesOf.Kind.CLUSTER, ReportQuoteLists.CLUSTER);

  private final ReportQuery query;

  ReportQuotePages(ReportQuery query) {
    this.query = query;
  }

  /** What a month's quotes are handed to. */
  interface Writer {
    void write(String month, List<QuoteList> lists) throws IOException;
  }

  /**
   * Hands each month with its lists that have a quote to the writer, month after month, so that the
   * driver holds the quotes of a part of the months at a time.
   *
   * @param wanted by month
   */
  void forEachMonth(SortedMap<String, List<QuotesOf>> wanted, Writer writer) throws IOException {
    SortedSet<String> without = new TreeSet<>(wanted.keySet());
    Iterator<Row> rows = query.iterate("quotes behind the figures", lists(wanted));
    Row row = rows.hasNext() ? rows.next() : null;
    while (row != null) {
      String month = text(row, Columns.MONTH);
      List<Row> ofMonth = new ArrayList<>();
      while (row != null && text(row, Columns.MONTH).equals(month)) {
        ofMonth.add(row);
        row = rows.hasNext() ? rows.next() : null;
      }
      writer.write(month, lists(month, wanted.get(month), ofMonth));
      without.remove(month);
    }
    for (String month : without) {
      writer.write(month, List.of());
    }
  }

  /** All rows of a month follow each other. */
  private Dataset<Row> lists(SortedMap<String, List<QuotesOf>> wanted) {
    List<Row> names = new ArrayList<>();
    wanted.forEach(
        (month, lists) ->
            lists.stream()
                .limit(PAGES)
                .forEach(of -> names.add(RowFactory.create(month, KINDS.get(of.kind()), of.id()))));
    Dataset<Row> quotes = query.rows(QuotesTable.TABLE);
    return new ReportQuoteLists(QUOTES)
        .apply(
            quotes.sparkSession().createDataFrame(names, WANTED),
            quotes,
            query.rows(DocumentsTable.TABLE),
            query.allRows(ActorsTable.TABLE),
            query.rows(MentionsTable.TABLE))
        .repartition(Columns.MONTH.col())
        .sortWithinPartitions(Columns.MONTH.col());
  }

  private static List<QuoteList> lists(String month, List<QuotesOf> wanted, List<Row> rows) {
    Map<String, List<Row>> answer =
        rows.stream()
            .collect(
                groupingBy(r -> key(text(r, ReportQuoteLists.KIND), text(r, ReportQuoteLists.ID))));
    return wanted.stream()
        .filter(of -> answer.containsKey(key(of)))
        .map(of -> list(month, of, answer.get(key(of))))
        .toList();
  }

  private static String key(QuotesOf of) {
    return key(KINDS.get(of.kind()), of.id());
  }

  private static String key(String kind, String id) {
    return kind + " " + id;
  }

  private static QuoteList list(String month, QuotesOf of, List<Row> rows) {
    Row first = rows.get(0);
    return new QuoteList(
        of,
        first.<Long>getAs(ReportQuoteLists.ORIGINALS),
        first.<Long>getAs(ReportQuoteLists.COPIES),
        rows.stream().map(ReportQuotePages::line).sorted(order()).toList(),
        QuoteSql.of(month, of));
  }

  /** By date, undated ones last; then by article and place in it. */
  private static Comparator<QuoteLine> order() {
    return comparing((QuoteLine q) -> q.published().orElse(LocalDate.MAX))
        .thenComparing(QuoteLine::outlet)
        .thenComparing(QuoteLine::docId)
        .thenComparing(q -> q.key().content().isEmpty() ? 0 : q.key().content().get(0).start())
        .thenComparing(q -> q.key().quoteId());
  }

  private static QuoteLine line(Row row) {
    String date = text(row, DocumentsTable.PUBLISHED_AT);
    return new QuoteLine(
        new QuoteKey(
            text(row, QuotesTable.QUOTE_ID),
            text(row, QuotesTable.ACTOR_ID),
            Columns.spans(row, QuotesTable.CONTENT)),
        text(row, QuotesTable.DOC_ID),
        text(row, ReportQuoteLists.OUTLET),
        text(row, DocumentsTable.TITLE),
        text(row, DocumentsTable.URL),
        date.isEmpty() ? null : LocalDate.parse(date),
        text(row, QuotesTable.SPEAKER_NAME),
        QuoteType.ofLabel(text(row, QuotesTable.TYPE)),
        text(row, QuotesTable.TEXT),
        text(row, QuotesTable.CUE_LEMMA),
        text(row, QuotesTable.TONE),
        row.getAs(QuotesTable.SPEAKER_SCORE.name()),
        row.<Boolean>getAs(QuotesTable.COPY.name()));
  }
}
