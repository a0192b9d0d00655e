package dev.hearsay.report;

import java.util.List;
import java.util.stream.Collectors;

/** The table of quotes that travelled. */
final class TravelledTable {
  private static final int LENGTH = 160;

  private TravelledTable() {}

  static ReportTable of(MonthReport report) {
    List<TableColumn> columns =
        List.of(
            TableColumn.head("Speaker", "speaker", "speaker_quotes", "other_speakers", "named"),
            TableColumn.passage("Words", "words", "words_sha256", "cluster_id", "other_wording"),
            TableColumn.words("First in", "first_outlet", "first_date"),
            TableColumn.number("Outlets", "outlets"),
            TableColumn.number("Days", "days"),
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
    QuotesOf quotes = QuotesOf.cluster(quote.clusterId(), Figures.shorten(quote.text(), LENGTH));
    return List.of(
        Cell.of(
                Figures.orElse(quote.speaker(), "Nobody by name"),
                quote.speaker(),
                quote.speakerQuotes(),
                quote.otherSpeakers(),
                claims(quote))
            .withNote(agreement(quote)),
        words(quote).withQuotes(quotes),
        first.withNote(quote.first().map(Figures::day).orElse("Undated")),
        Cell.number(quote.outlets()),
        Cell.number(quote.days()),
        Cell.number(quote.quotes()),
        Cell.number(quote.quotesWithCopies()),
        Cell.number(quote.monthQuotes()).withQuotes(quotes),
        Cell.number(quote.wordings()));
  }

  private static Cell words(TravelledQuote quote) {
    Cell cell =
        Cell.of(
            marked(quote.text()),
            quote.text(),
            Excerpt.hash(quote.text()),
            quote.clusterId(),
            quote.otherWording());
    return quote.otherWording().isBlank()
        ? cell
        : cell.withNote("also: " + marked(quote.otherWording()));
  }

  private static String marked(String words) {
    return QuoteCard.inMarks(Figures.shorten(words, LENGTH));
  }

  /** {@code Ada Quill (2: Carrow Courier); Ben Harrow (1: Osmere Gazette)}. */
  private static String claims(TravelledQuote quote) {
    return quote.claims().stream().map(TravelledTable::claim).collect(Collectors.joining("; "));
  }

  private static String claim(TravelledQuote.Claim claim) {
    return claim.speaker()
        + " ("
        + Figures.count(claim.quotes())
        + ": "
        + claim.outlets().stream()
            .map(o -> Figures.orElse(o, "outlet not given"))
            .collect(Collectors.joining(", "))
        + ")";
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
    return quote.disputed() ? "disputed: " + claims(quote) : named;
  }
}
