package dev.hearsay.nlp.sentiment;

import dev.hearsay.model.Polarity;
import java.util.Objects;

/**
 * A polarity and how sure it is.
 *
 * @param polarity the likeliest of the three
 * @param score p(positive) − p(negative), in [-1, 1]
 */
public record PolarityScore(Polarity polarity, double score) {
  /** Nothing that leans either way. */
  public static final PolarityScore NEUTRAL = new PolarityScore(Polarity.NEUTRAL, 0);

  public PolarityScore {
    Objects.requireNonNull(polarity, "polarity");
    if (!(score >= -1 && score <= 1)) {
      throw new IllegalArgumentException("Not a polarity score: " + score);
    }
  }
}
