package dev.hearsay.report;

import dev.hearsay.model.QuoteType;
import dev.hearsay.model.Span;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;

/** Quotes behind the invented month. */
final class InventedQuotes {
  static final String LONG =
      "We were told the gate would hold, and then we were told the gauge was wrong, and then we"
          + " were told that nobody had read it at all.";

  private InventedQuotes() {}

  static QuoteLine line() {
    return saying("Mara Ellingham", LONG, "https://ledger.example/2026/05/castellan", "Castellan");
  }

  static QuoteLine saying(String speaker, String words, String url, String title) {
    return new QuoteLine(
        new QuoteKey("q1", "a1", List.of(new Span(120, 188), new Span(201, 240))),
        "d1",
        title,
        title,
        url,
        LocalDate.of(2026, 5, 12),
        speaker,
        QuoteType.DIRECT,
        words,
        "say",
        "negative",
        0.917,
        true);
  }

  /** A list for each that a report would lead to. */
  static List<QuoteList> behind(Collection<QuotesOf> wanted, QuoteLine line) {
    return wanted.stream().map(of -> new QuoteList(of, 240, 3, List.of(line), "SELECT 1")).toList();
  }
}
