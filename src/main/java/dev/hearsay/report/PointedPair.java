package dev.hearsay.report;

import dev.hearsay.model.QuoteType;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;

/**
 * One of the pairs whose words lean most to one side, with a quote that shows it.
 *
 * @param key where to find the quote
 * @param pair who speaks of whom, and how
 * @param type how much of the quote stands within quotation marks
 * @param text the quote's words
 * @param outlet the outlet; empty where the input names none
 * @param title the article's headline; empty where the input gives none
 * @param url the article's address as the input gives it, of any form; empty where it gives none
 * @param date when the article was published, UTC; null where the input gives no date
 */
public record PointedPair(
    QuoteKey key,
    VoicePair pair,
    QuoteType type,
    String text,
    String outlet,
    String title,
    String url,
    LocalDate date) {
  public PointedPair {
    Objects.requireNonNull(key, "key");
    Objects.requireNonNull(pair, "pair");
    Objects.requireNonNull(type, "type");
    Objects.requireNonNull(text, "text");
    Objects.requireNonNull(outlet, "outlet");
    Objects.requireNonNull(title, "title");
    Objects.requireNonNull(url, "url");
    if (pair.tone().negative() == pair.tone().positive()) {
      throw new IllegalArgumentException("A pair that leans to no side: " + pair);
    }
  }

  /** Whether it leans to the negative side; else to the positive one. */
  public boolean sharp() {
    return pair.tone().negative() > pair.tone().positive();
  }

  /** When the article was published, if the input says so. */
  public Optional<LocalDate> published() {
    return Optional.ofNullable(date);
  }
}
