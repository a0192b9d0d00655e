package dev.hearsay.nlp.sentiment;

import dev.hearsay.model.Polarity;
import dev.hearsay.nlp.text.Range;
import java.util.List;
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

  /**
   * From the mean of the network's answers at some words.
   *
   * @param answers log-probabilities of negative, neutral and positive, [word][3]
   * @param pieces the words, at least one
   * @param calibration what the mean is multiplied with before it becomes probabilities
   */
  static PolarityScore ofMean(float[][] answers, List<Range> pieces, double calibration) {
    double[] logits = new double[3];
    int words = pieces.stream().mapToInt(Range::length).sum();
    for (Range piece : pieces) {
      for (int word = piece.from(); word < piece.to(); word++) {
        for (int k = 0; k < logits.length; k++) {
          logits[k] += calibration * answers[word][k] / words;
        }
      }
    }
    return ofLogits(logits);
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
