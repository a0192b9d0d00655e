package dev.hearsay.report;

import dev.hearsay.model.QuoteType;
import java.util.List;

/** The table of the sharpest and the warmest pairs, each with a quote. */
final class PointedTable {
  private static final int LENGTH = 240;

  private PointedTable() {}

  static ReportTable of(MonthReport report) {
    List<TableColumn> columns =
        List.of(
            TableColumn.words("Leaning", "leaning"),
            TableColumn.head("Speaker", "speaker"),
            TableColumn.words("speaks of", "target"),
            TableColumn.words("Negative / neutral / positive", "negative", "neutral", "positive"),
            TableColumn.passage(
                "For example", "words", "words_sha256", "offsets", "quote_id", "type"),
            TableColumn.words("Article", "title", "url", "outlet", "date"));
    return new ReportTable(
        "sharpest-and-warmest.csv",
        "The pairs of at least three mentions of which the largest part, less the other side’s,"
            + " is negative (sharpest) or positive (warmest): up to three of each, with the quote"
            + " whose place is the most so; copies left out",
        columns,
        report.voices().pointed().stream().map(PointedTable::row).toList(),
        "No speaker has three mentions of another that lean to one side.");
  }

  private static List<Cell> row(PointedPair pointed) {
    VoicePair pair = pointed.pair();
    return List.of(
        Cell.text(pointed.sharp() ? "Sharpest" : "Warmest"),
        Cell.text(pair.speaker()).withQuotes(QuotesOf.actor(pair.speakerId(), pair.speaker())),
        Cell.text(pair.target()).withQuotes(QuotesOf.actor(pair.targetId(), pair.target())),
        Cell.tone(pair.tone()).withQuotes(QuotesOf.pair(pair)),
        Cell.of(
            words(pointed),
            pointed.text(),
            Excerpt.hash(pointed.text()),
            pointed.key().offsets(),
            pointed.key().quoteId(),
            pointed.type().label()),
        article(pointed));
  }

  private static String words(PointedPair pointed) {
    String words = Figures.shorten(pointed.text(), LENGTH);
    return pointed.type() == QuoteType.DIRECT ? QuoteCard.inMarks(words) : words;
  }

  private static Cell article(PointedPair pointed) {
    Cell cell =
        Cell.of(
                Figures.orElse(pointed.title(), "Untitled article"),
                pointed.title(),
                pointed.url(),
                pointed.outlet(),
                pointed.published().map(Object::toString).orElse(""))
            .withNote(
                Figures.orElse(pointed.outlet(), "Outlet not given")
                    + " · "
                    + pointed.published().map(Figures::day).orElse("Undated"));
    return WebAddress.of(pointed.url()).map(cell::withLink).orElse(cell);
  }
}
