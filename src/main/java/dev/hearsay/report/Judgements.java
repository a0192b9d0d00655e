package dev.hearsay.report;

import java.util.Objects;

/**
 * The answers of the program that a month's figures rest on, copies left out.
 *
 * @param expectedNamed how many of the statements by named speakers are likely to have the right
 *     one: the sum of the program's own probabilities
 * @param tone the tone of all statements
 * @param spokenOf how mentions of actors are spoken of
 */
public record Judgements(double expectedNamed, Tone tone, Tone spokenOf) {
  /** Nothing judged. */
  public static final Judgements NONE = new Judgements(0, Tone.NONE, Tone.NONE);

  public Judgements {
    Objects.requireNonNull(tone, "tone");
    Objects.requireNonNull(spokenOf, "spokenOf");
    if (!(expectedNamed >= 0)) {
      throw new IllegalArgumentException("A sum of probabilities below 0: " + expectedNamed);
    }
  }
}
