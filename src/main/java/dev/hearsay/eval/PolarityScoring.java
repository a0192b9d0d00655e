package dev.hearsay.eval;

import dev.hearsay.model.Polarity;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;

/**
 * How well polarities were predicted: of tone, or of sentiment toward a target.
 *
 * @param confusion counts, [known][predicted], in the order of {@link Polarity}
 */
public record PolarityScoring(List<List<Integer>> confusion) {
  private static final int CLASSES = Polarity.values().length;

  public PolarityScoring {
    confusion = confusion.stream().map(List::copyOf).toList();
    if (confusion.size() != CLASSES || confusion.stream().anyMatch(r -> r.size() != CLASSES)) {
      throw new IllegalArgumentException("Not a confusion of three classes: " + confusion);
    }
  }

  /**
   * The score of one class; a ratio without a denominator is 0.
   *
   * @param polarity the class
   * @param gold how many are it
   * @param predicted how many were said to be it
   * @param right how many of these are it
   */
  public record ClassScore(Polarity polarity, int gold, int predicted, int right) {
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
  }

  /** Scores predictions. */
  public static PolarityScoring of(List<PolarityPrediction> predictions) {
    List<List<Integer>> counts = new ArrayList<>();
    for (int gold = 0; gold < CLASSES; gold++) {
      counts.add(new ArrayList<>(Collections.nCopies(CLASSES, 0)));
    }
    for (PolarityPrediction p : predictions) {
      List<Integer> row = counts.get(p.gold().ordinal());
      int predicted = p.predicted().ordinal();
      row.set(predicted, row.get(predicted) + 1);
    }
    return new PolarityScoring(counts);
  }

  /** How many were scored. */
  public int total() {
    return confusion.stream().flatMap(List::stream).mapToInt(Integer::intValue).sum();
  }

  /** The score of one class. */
  public ClassScore of(Polarity polarity) {
    int k = polarity.ordinal();
    int gold = confusion.get(k).stream().mapToInt(Integer::intValue).sum();
    int predicted = confusion.stream().mapToInt(row -> row.get(k)).sum();
    return new ClassScore(polarity, gold, predicted, confusion.get(k).get(k));
  }

  /** Mean of the three classes' F1, in [0, 1]. */
  public double macroF1() {
    double sum = 0;
    for (Polarity polarity : Polarity.values()) {
      sum += of(polarity).f1();
    }
    return sum / CLASSES;
  }

  /** Share of all that are right; 0 without any. */
  public double accuracy() {
    int right = 0;
    for (int k = 0; k < CLASSES; k++) {
      right += confusion.get(k).get(k);
    }
    return total() == 0 ? 0 : (double) right / total();
  }

  /** The figures as lines of text. */
  public String render() {
    StringBuilder out = new StringBuilder();
    out.append(
        String.format(
            Locale.ROOT,
            "scored %d, macro F1 %.1f, accuracy %.1f %%%n"
                + "class      precision  recall    F1   gold  predicted  right%n",
            total(),
            100 * macroF1(),
            100 * accuracy()));
    for (Polarity polarity : Polarity.values()) {
      ClassScore score = of(polarity);
      out.append(
          String.format(
              Locale.ROOT,
              "%-10s %9.1f %7.1f %5.1f %6d %10d %6d%n",
              polarity.label(),
              100 * score.precision(),
              100 * score.recall(),
              100 * score.f1(),
              score.gold(),
              score.predicted(),
              score.right()));
    }
    out.append(String.format("gold \\ predicted: negative neutral positive%n"));
    for (Polarity gold : Polarity.values()) {
      List<Integer> row = confusion.get(gold.ordinal());
      out.append(
          String.format(
              Locale.ROOT,
              "%-16s %9d %7d %8d%n",
              gold.label(),
              row.get(0),
              row.get(1),
              row.get(2)));
    }
    return out.toString();
  }
}
