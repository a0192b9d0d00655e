package dev.hearsay.eval;

import dev.hearsay.model.Span;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Which predicted quote answers which gold attribution: they share at least half of the characters
 * of each content, one to one, those that agree best first.
 */
final class QuoteMatching {
  private static final double LEAST_SHARE = 0.5;

  private QuoteMatching() {}

  /** Agreement of a pair: shared characters over those of either. */
  private record Pair(double agreement, int gold, int predicted) {}

  /** For each matched gold attribution its quote, both by their place in the lists. */
  static Map<Integer, Integer> of(
      List<AttributionGold.Attribution> gold, List<PredictedQuote> predicted) {
    Map<Integer, Integer> matches = new LinkedHashMap<>();
    Set<Integer> used = new HashSet<>();
    for (Pair pair : pairs(gold, predicted)) {
      if (!matches.containsKey(pair.gold()) && used.add(pair.predicted())) {
        matches.put(pair.gold(), pair.predicted());
      }
    }
    return matches;
  }

  private static List<Pair> pairs(
      List<AttributionGold.Attribution> gold, List<PredictedQuote> predicted) {
    List<Pair> pairs = new ArrayList<>();
    for (int g = 0; g < gold.size(); g++) {
      for (int p = 0; p < predicted.size(); p++) {
        List<Span> known = gold.get(g).content();
        List<Span> found = predicted.get(p).content();
        int shared = shared(known, found);
        if (shared > 0
            && shared >= LEAST_SHARE * length(known)
            && shared >= LEAST_SHARE * length(found)) {
          double either = length(known) + length(found) - shared;
          pairs.add(new Pair(shared / either, g, p));
        }
      }
    }
    pairs.sort(
        Comparator.comparingDouble(Pair::agreement)
            .thenComparingInt(Pair::gold)
            .thenComparingInt(Pair::predicted)
            .reversed());
    return pairs;
  }

  /** How many code points the two share. */
  static int shared(List<Span> some, List<Span> others) {
    int shared = 0;
    for (Span one : some) {
      for (Span other : others) {
        shared += one.overlap(other);
      }
    }
    return shared;
  }

  /** How many code points they have. */
  static int length(List<Span> spans) {
    return spans.stream().mapToInt(Span::length).sum();
  }
}
