package dev.hearsay.report;

import java.util.List;

/** The table of quotes that travelled. */
final class TravelledTable {
  private static final int LENGTH = 160;

  private TravelledTable() {}

  static ReportTable of(MonthReport report) {
    List<TableColumn> columns =
        List.of(
            TableColumn.head("Speaker", "speaker", "speaker_quotes", "other_speakers"),
            TableColumn.passage("Words", "words", "words_sha256", "cluster_id"),
            TableColumn.words("First in", "first_outlet", "first_date"),
            TableColumn.number("Outlets", "outlets"),
            TableColumn.number("Quotes", "quotes"),
            TableColumn.number("With copies", "quotes_with_copies"),
            TableColumn.number("This month", "quotes_this_month"),
            TableColumn.number("Wordings", "wordings"));
    Travelled travelled = report.travelled();
    String caption =
        "Words between quotation marks that more than one outlet has: "
            + Figures.count(travelled.top().size())
            + " of "
            + Figures.count(travelled.total())
            + ", most outlets first. The figures are of all months, those under “This month” with"
            + " copies";
    return new ReportTable(
        "quotes-that-travelled.csv",
        caption,
        columns,
        travelled.top().stream().map(TravelledTable::row).toList(),
        "No quote of this month stands in more than one outlet.");
  }

  private static List<Cell> row(TravelledQuote quote) {
    Cell first =
        Cell.of(
            Figures.orElse(quote.firstOutlet(), "Outlet not given"),
            quote.firstOutlet(),
            quote.first().map(Object::toString).orElse(""));
    String words = Figures.shorten(quote.text(), LENGTH);
    QuotesOf quotes = QuotesOf.cluster(quote.clusterId(), words);
    return List.of(
        Cell.of(
                Figures.orElse(quote.speaker(), "Nobody by name"),
                quote.speaker(),
                quote.speakerQuotes(),
                quote.otherSpeakers())
            .withNote(agreement(quote)),
        Cell.of(
                QuoteCard.inMarks(words),
                quote.text(),
                Excerpt.hash(quote.text()),
                quote.clusterId())
            .withQuotes(quotes),
        first.withNote(quote.first().map(Figures::day).orElse("Undated")),
        Cell.number(quote.outlets()),
        Cell.number(quote.quotes()),
        Cell.number(quote.quotesWithCopies()),
        Cell.number(quote.monthQuotes()).withQuotes(quotes),
        Cell.number(quote.wordings()));
  }

  private static String agreement(TravelledQuote quote) {
    if (quote.speaker().isBlank()) {
      return "";
    }
    String named =
        "named in "
            + Figures.count(quote.speakerQuotes())
            + " of "
            + Figures.count(quote.quotesWithCopies());
    return quote.disputed()
        ? "disputed: "
            + named
            + "; "
            + Figures.count(quote.otherSpeakers(), "other", "others")
            + " named"
        : named;
  }
}
