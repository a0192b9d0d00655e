package dev.hearsay.report;

import dev.hearsay.model.PublishText;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * A page of quotes laid out.
 *
 * @param path its place in the month's folder
 * @param title what stands over it
 * @param month the month in words
 * @param counts how many there are, and how many of them it shows
 * @param entries the quotes
 * @param query SQL that gives all of them
 */
public record QuotePage(
    String path, String title, String month, String counts, List<Entry> entries, String query) {
  private static final int LENGTH = 400;

  /**
   * A quote as a reader sees it.
   *
   * @param id its key
   * @param words its words, shortened
   * @param speaker who says it
   * @param title the article's headline
   * @param link the article's address, where it is safe to link to; null elsewhere
   * @param place outlet and date
   * @param facts type, cue, tone and probability
   * @param where the quote's key, the article's, and where in it the words stand
   */
  public record Entry(
      String id,
      String words,
      String speaker,
      String title,
      String link,
      String place,
      String facts,
      String where) {
    /** The article's address, where it is safe to link to. */
    public Optional<String> address() {
      return Optional.ofNullable(link);
    }
  }

  static QuotePage of(QuoteList list, ReportMonth month, PublishText text) {
    return new QuotePage(
        list.of().path(),
        Excerpt.passage(text, title(list.of())),
        month.label(),
        counts(list),
        list.lines().stream().map(line -> entry(line, text)).toList(),
        list.query());
  }

  private static String title(QuotesOf of) {
    return switch (of.kind()) {
      case ACTOR -> "Statements by " + of.name();
      case TOPIC -> "Statements on “" + of.name() + "”";
      case OUTLET -> "Statements in " + of.name();
      case FIGURE -> of.name();
      case PAIR -> "Quotes of " + of.name();
      case CLUSTER -> "The same words: " + of.name();
    };
  }

  private static String counts(QuoteList list) {
    long all = list.originals() + list.copies();
    String copies =
        list.copies() == 0
            ? ""
            : " and " + Figures.count(list.copies()) + " more in copies of other articles";
    String found = Figures.count(list.originals(), "quote", "quotes") + copies + ".";
    return list.lines().size() == all
        ? found
        : found
            + " This page has "
            + Figures.count(list.lines().size())
            + " of them, drawn evenly over the month; the query at its end gives all.";
  }

  private static Entry entry(QuoteLine line, PublishText text) {
    String words = Excerpt.passage(text, Figures.shorten(line.text(), LENGTH));
    return new Entry(
        line.key().quoteId(),
        QuoteCard.words(line.type(), words),
        Excerpt.passage(text, Figures.orElse(line.speaker(), "Speaker not known")),
        Excerpt.passage(text, Figures.orElse(line.title(), "Untitled article")),
        WebAddress.of(line.url()).orElse(null),
        Excerpt.passage(text, Figures.orElse(line.outlet(), "Outlet not given"))
            + " · "
            + line.published().map(Figures::day).orElse("Undated"),
        facts(line),
        where(line, text));
  }

  private static String facts(QuoteLine line) {
    String cue = line.cue().isBlank() ? "no cue" : "cue “" + line.cue() + "”";
    String probability =
        line.probability() == null
            ? ""
            : ", speaker right with probability "
                + String.format(Locale.ROOT, "%.2f", line.probability());
    return QuoteCard.type(line.type())
        + ", "
        + cue
        + ", "
        + line.tone()
        + probability
        + (line.copy() ? ", in a copy" : "");
  }

  private static String where(QuoteLine line, PublishText text) {
    String hash =
        text == PublishText.NO ? ", SHA-256 of the words " + Excerpt.hash(line.text()) : "";
    return "quote "
        + line.key().quoteId()
        + ", article "
        + line.docId()
        + ", characters "
        + Figures.orElse(line.key().offsets(), Figures.NONE)
        + hash;
  }
}
