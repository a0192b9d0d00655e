package dev.hearsay.report;

import dev.hearsay.model.PublishText;
import dev.hearsay.model.QuoteType;
import java.util.Optional;
import java.util.Set;

/**
 * A notable statement as a reader sees it.
 *
 * @param quotes the speaker's quotes
 * @param choice why it is shown
 * @param speaker who says it
 * @param words its words, shortened, between quotation marks where they are direct
 * @param type how much of it is word for word
 * @param outlet where it stands
 * @param title the article's headline
 * @param link the article's address, where it is safe to link to; null elsewhere
 * @param date when the article was published
 * @param where where its words can be found; empty where they are shown
 */
public record QuoteCard(
    QuotesOf quotes,
    String choice,
    String speaker,
    String words,
    String type,
    String outlet,
    String title,
    String link,
    String date,
    String where) {
  private static final int LENGTH = 400;

  static QuoteCard of(NotableQuote quote, PublishText text) {
    return new QuoteCard(
        QuotesOf.actor(quote.key().actorId(), quote.speaker()),
        quote.choice().label(),
        quote.speaker(),
        words(quote.type(), Excerpt.passage(text, Figures.shorten(quote.text(), LENGTH))),
        type(quote.type()),
        Figures.orElse(quote.outlet(), "Outlet not given"),
        Excerpt.passage(text, Figures.orElse(quote.title(), "Untitled article")),
        WebAddress.of(quote.url()).orElse(null),
        quote.published().map(Figures::day).orElse("Undated"),
        where(quote, text));
  }

  /** The article's address, where it is safe to link to. */
  public Optional<String> address() {
    return Optional.ofNullable(link);
  }

  /** The quotes behind it, if they are among these pages. */
  public Optional<String> page(Set<String> pages) {
    return Optional.of(quotes.path()).filter(pages::contains);
  }

  /** The words, between quotation marks where they are direct. */
  static String words(QuoteType type, String words) {
    return type == QuoteType.DIRECT ? inMarks(words) : words;
  }

  /** Where the words can be found, of which few are shown. */
  private static String where(NotableQuote quote, PublishText text) {
    return text == PublishText.YES
        ? ""
        : "characters "
            + quote.key().offsets()
            + " of the article, SHA-256 of the words "
            + Excerpt.hash(quote.text());
  }

  /** The words between quotation marks, unless there are some among them. */
  static String inMarks(String words) {
    boolean marked = words.chars().anyMatch(c -> "\"“”„«»‘".indexOf(c) >= 0);
    return marked ? words : "“" + words + "”";
  }

  static String type(QuoteType type) {
    return switch (type) {
      case DIRECT -> "word for word";
      case MIXED -> "partly word for word";
      case INDIRECT -> "reported";
    };
  }
}
