package dev.hearsay.model;

import java.util.Objects;

/**
 * A place where an actor is named or meant.
 *
 * @param span where it stands
 * @param text its words
 * @param form by name, by a description or by a pronoun
 * @param kind what is named
 * @param actor index into {@link Analysis#actors()}, or {@link #UNRESOLVED}
 * @param sentiment how the sentence speaks of it
 * @param sentimentScore p(positive) − p(negative), in [-1, 1]
 */
public record Mention(
    Span span,
    String text,
    MentionForm form,
    ActorKind kind,
    int actor,
    Polarity sentiment,
    double sentimentScore) {
  /** No actor of the article. */
  public static final int UNRESOLVED = -1;

  public Mention {
    Objects.requireNonNull(span, "span");
    Objects.requireNonNull(text, "text");
    Objects.requireNonNull(form, "form");
    Objects.requireNonNull(kind, "kind");
    Objects.requireNonNull(sentiment, "sentiment");
  }
}
