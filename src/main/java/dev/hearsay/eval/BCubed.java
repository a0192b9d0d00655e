package dev.hearsay.eval;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;

/**
 * B-cubed over quotes (Bagga and Baldwin, 1998): each asks which share of its actor's quotes are of
 * the same real speaker, and which share of the real speaker's quotes its actor has; both are
 * averaged over quotes.
 *
 * @param quotes how many quotes were compared
 * @param precision mean of the first share, 0 without any
 * @param recall mean of the second share, 0 without any
 */
public record BCubed(int quotes, double precision, double recall) {
  /**
   * A quote whose speaker is known across articles.
   *
   * @param real the real actor
   * @param predicted the predicted actor's id; a name of its own where there is none
   */
  record Item(String real, String predicted) {
    Item {
      Objects.requireNonNull(real, "real");
      Objects.requireNonNull(predicted, "predicted");
    }
  }

  static BCubed of(List<Item> items) {
    Map<String, Integer> ofReal = new HashMap<>();
    Map<String, Integer> ofPredicted = new HashMap<>();
    Map<Item, Integer> ofBoth = new HashMap<>();
    for (Item item : items) {
      ofReal.merge(item.real(), 1, Integer::sum);
      ofPredicted.merge(item.predicted(), 1, Integer::sum);
      ofBoth.merge(item, 1, Integer::sum);
    }
    double precision = 0;
    double recall = 0;
    for (Item item : items) {
      precision += (double) ofBoth.get(item) / ofPredicted.get(item.predicted());
      recall += (double) ofBoth.get(item) / ofReal.get(item.real());
    }
    int n = Math.max(1, items.size());
    return new BCubed(items.size(), precision / n, recall / n);
  }

  /** Harmonic mean of precision and recall. */
  public double f1() {
    return precision + recall == 0 ? 0 : 2 * precision * recall / (precision + recall);
  }

  /** The figures as a line of text. */
  String render() {
    return String.format(
        Locale.ROOT, "P %5.1f  R %5.1f  F1 %5.1f", 100 * precision, 100 * recall, 100 * f1());
  }
}
