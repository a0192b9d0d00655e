package dev.hearsay.report;

import dev.hearsay.model.QuoteType;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;

/**
 * A quote as the tables hold it.
 *
 * @param key where it is found
 * @param docId the article's key
 * @param outlet the outlet; empty where the input names none
 * @param title the article's headline; empty where the input gives none
 * @param url the article's address as the input gives it, of any form; empty where it gives none
 * @param date when the article was published, UTC; null where the input gives no date
 * @param speaker the actor's name or the words that stand for the speaker; empty for nobody
 * @param type how much of it stands within quotation marks
 * @param text its words
 * @param cue the base form of the words that say that it was said; empty without any
 * @param tone negative, neutral or positive
 * @param probability how likely the speaker is right, 0 to 1; null where that is not known
 * @param copy whether the article is a copy of another
 */
public record QuoteLine(
    QuoteKey key,
    String docId,
    String outlet,
    String title,
    String url,
    LocalDate date,
    String speaker,
    QuoteType type,
    String text,
    String cue,
    String tone,
    Double probability,
    boolean copy) {
  public QuoteLine {
    Objects.requireNonNull(key, "key");
    Objects.requireNonNull(docId, "docId");
    Objects.requireNonNull(outlet, "outlet");
    Objects.requireNonNull(title, "title");
    Objects.requireNonNull(url, "url");
    Objects.requireNonNull(speaker, "speaker");
    Objects.requireNonNull(type, "type");
    Objects.requireNonNull(text, "text");
    Objects.requireNonNull(cue, "cue");
    Objects.requireNonNull(tone, "tone");
  }

  /** When the article was published, if the input says so. */
  public Optional<LocalDate> published() {
    return Optional.ofNullable(date);
  }
}
