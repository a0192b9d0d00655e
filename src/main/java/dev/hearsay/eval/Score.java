package dev.hearsay.eval;

import java.util.Locale;
import java.util.Objects;

/**
 * Precision, recall and F1 of one class; a ratio without a denominator is 0.
 *
 * @param label the class
 * @param gold how many there are
 * @param predicted how many were predicted
 * @param right how many of these are right
 */
public record Score(String label, int gold, int predicted, int right) {
  public Score {
    Objects.requireNonNull(label, "label");
  }

  /** Share of the predicted ones that are right. */
  public double precision() {
    return predicted == 0 ? 0 : (double) right / predicted;
  }

  /** Share of the known ones that were found. */
  public double recall() {
    return gold == 0 ? 0 : (double) right / gold;
  }

  /** Harmonic mean of both. */
  public double f1() {
    return gold + predicted == 0 ? 0 : 2.0 * right / (gold + predicted);
  }

  /** The counts of both together. */
  Score plus(Score other) {
    return new Score(label, gold + other.gold, predicted + other.predicted, right + other.right);
  }

  /** The figures as a line of text. */
  String render() {
    return String.format(
        Locale.ROOT,
        "  %-12s P %5.1f  R %5.1f  F1 %5.1f  (gold %d, predicted %d, right %d)%n",
        label,
        100 * precision(),
        100 * recall(),
        100 * f1(),
        gold,
        predicted,
        right);
  }
}
