package dev.hearsay.report;

import dev.hearsay.model.QuoteType;
import java.util.Optional;

/**
 * A notable statement as a reader sees it.
 *
 * @param choice why it is shown
 * @param speaker who says it
 * @param words its words, shortened, between quotation marks where they are direct
 * @param type how much of it is word for word
 * @param outlet where it stands
 * @param title the article's headline
 * @param link the article's address, where it is safe to link to; null elsewhere
 * @param date when the article was published
 */
public record QuoteCard(
    String choice,
    String speaker,
    String words,
    String type,
    String outlet,
    String title,
    String link,
    String date) {
  private static final int LENGTH = 400;

  static QuoteCard of(NotableQuote quote) {
    return new QuoteCard(
        quote.choice().label(),
        quote.speaker(),
        words(quote),
        type(quote.type()),
        Figures.orElse(quote.outlet(), "Outlet not given"),
        Figures.orElse(quote.title(), "Untitled article"),
        WebAddress.of(quote.url()).orElse(null),
        quote.published().map(Figures::day).orElse("Undated"));
  }

  /** The article's address, where it is safe to link to. */
  public Optional<String> address() {
    return Optional.ofNullable(link);
  }

  private static String words(NotableQuote quote) {
    String words = Figures.shorten(quote.text(), LENGTH);
    return quote.type() == QuoteType.DIRECT ? inMarks(words) : words;
  }

  /** The words between quotation marks, unless there are some among them. */
  static String inMarks(String words) {
    boolean marked = words.chars().anyMatch(c -> "\"“”„«»‘".indexOf(c) >= 0);
    return marked ? words : "“" + words + "”";
  }

  private static String type(QuoteType type) {
    return switch (type) {
      case DIRECT -> "word for word";
      case MIXED -> "partly word for word";
      case INDIRECT -> "reported";
    };
  }
}
