package dev.hearsay.model;

import java.time.Instant;
import java.util.Objects;
import java.util.Optional;

/**
 * An article as it came in.
 *
 * @param docId content-derived key, see {@link ContentId}
 * @param source the outlet's name; empty where the input gives none
 * @param title the headline; empty where the input gives none
 * @param published when it was published; null where the input gives no date
 * @param author who wrote it, as the input says; null where it does not
 * @param text the input's text exactly, neither trimmed nor normalised
 */
public record Article(
    String docId, String source, String title, Instant published, String author, String text) {
  public Article {
    Objects.requireNonNull(docId, "docId");
    Objects.requireNonNull(source, "source");
    Objects.requireNonNull(title, "title");
    Objects.requireNonNull(text, "text");
  }

  /** When it was published, if the input says so. */
  public Optional<Instant> publishedAt() {
    return Optional.ofNullable(published);
  }
}
