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

  /** From logits of negative, neutral and positive; the first of equal ones counts. */
  static PolarityScore ofLogits(double[] logits) {
    int best = 0;
    for (int k = 1; k < 3; k++) {
      best = logits[k] > logits[best] ? k : best;
    }
    double sum = 0;
    double[] exp = new double[3];
    for (int k = 0; k < 3; k++) {
      exp[k] = Math.exp(logits[k] - logits[best]);
      sum += exp[k];
    }
    return new PolarityScore(Polarity.values()[best], (exp[2] - exp[0]) / sum);
  }
}
