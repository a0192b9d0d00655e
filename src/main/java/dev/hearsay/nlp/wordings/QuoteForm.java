package dev.hearsay.nlp.wordings;

import dev.hearsay.model.SpeakerKind;
import java.util.Locale;
import java.util.Objects;

/**
 * A wording and the person who was first named for it.
 *
 * @param wording what was said
 * @param person see {@link #person}; empty where nobody is known
 */
public record QuoteForm(Wording wording, String person) {
  /**
   * Shorter quotes than these are phrases that many people use: two persons who use a like one do
   * not quote one another.
   */
  private static final int OWN_CONTENT_WORDS = 8;

  public QuoteForm {
    Objects.requireNonNull(wording, "wording");
    Objects.requireNonNull(person, "person");
  }

  /** What is the same of one person's names in most articles: the last word; else empty. */
  public static String person(SpeakerKind kind, String name) {
    if (kind != SpeakerKind.PERSON || name == null) {
      return "";
    }
    String words = name.strip().toLowerCase(Locale.ROOT);
    return words.substring(words.lastIndexOf(' ') + 1);
  }

  /** How this form's words stand to another's. */
  public Containment to(QuoteForm other) {
    int shorter = Math.min(wording.contentWords(), other.wording.contentWords());
    boolean ofTwo = !person.isEmpty() && !other.person.isEmpty() && !person.equals(other.person);
    return ofTwo && shorter < OWN_CONTENT_WORDS
        ? Containment.NONE
        : WordAlignment.containment(wording, other.wording);
  }
}
