package dev.hearsay.report;

import dev.hearsay.model.QuoteType;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;

/**
 * A statement worth showing.
 *
 * @param key where to find it
 * @param choice the rule that chose it
 * @param type how much of it stands within quotation marks
 * @param speaker the speaker's canonical name
 * @param text its words
 * @param outlet the outlet; empty where the input names none
 * @param title the article's headline; empty where the input gives none
 * @param url the article's address as the input gives it, of any form; empty where it gives none
 * @param date when the article was published, UTC; null where the input gives no date
 */
public record NotableQuote(
    QuoteKey key,
    Choice choice,
    QuoteType type,
    String speaker,
    String text,
    String outlet,
    String title,
    String url,
    LocalDate date) {
  /** Why a statement is shown. */
  public enum Choice {
    /** Its tone is among the most negative of the month. */
    SHARPEST("Sharpest"),
    /** Its tone is among the most positive of the month. */
    WARMEST("Warmest"),
    /** The longest direct statement of one of the most quoted actors. */
    LONGEST("In their own words");

    private final String label;

    Choice(String label) {
      this.label = label;
    }

    /** The words that stand over the statement. */
    public String label() {
      return label;
    }
  }

  public NotableQuote {
    Objects.requireNonNull(key, "key");
    Objects.requireNonNull(choice, "choice");
    Objects.requireNonNull(type, "type");
    Objects.requireNonNull(speaker, "speaker");
    Objects.requireNonNull(text, "text");
    Objects.requireNonNull(outlet, "outlet");
    Objects.requireNonNull(title, "title");
    Objects.requireNonNull(url, "url");
  }

  /** When the article was published, if the input says so. */
  public Optional<LocalDate> published() {
    return Optional.ofNullable(date);
  }
}
