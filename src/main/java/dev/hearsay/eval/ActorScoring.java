package dev.hearsay.eval;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * Whether one speaker is one actor across articles: B-cubed over attributed quotes (Bagga and
 * Baldwin, 1998). Each quote asks which share of its actor's quotes are of the same real speaker,
 * and which share of the real speaker's quotes its actor has; both are averaged over quotes.
 *
 * @param quotes how many quotes were compared
 * @param precision mean of the first share, 0 without any
 * @param recall mean of the second share, 0 without any
 */
public record ActorScoring(int quotes, double precision, double recall) {
  /**
   * A quote whose speaker is known across articles.
   *
   * @param real the real actor
   * @param predicted the predicted actor's id; a name of its own where there is none
   */
  public record Item(String real, String predicted) {
    public Item {
      Objects.requireNonNull(real, "real");
      Objects.requireNonNull(predicted, "predicted");
    }
  }

  /**
   * Scores the gold attributions that have exactly one known actor and of whose content at least
   * half the characters are in a predicted quote: the one that shares most, the first of equal
   * ones.
   */
  public static ActorScoring of(List<EvaluatedArticle> articles, Collection<ActorGold> actors) {
    Map<String, String> real = new HashMap<>();
    actors.forEach(actor -> actor.where().forEach(place -> real.put(place, actor.actor())));
    List<Item> items = new ArrayList<>();
    for (EvaluatedArticle article : articles) {
      for (AttributionGold.Attribution attribution : article.gold().attributions()) {
        item(article, attribution, real).ifPresent(items::add);
      }
    }
    return ofItems(items);
  }

  static ActorScoring ofItems(List<Item> items) {
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
    return new ActorScoring(items.size(), precision / n, recall / n);
  }

  private static Optional<Item> item(
      EvaluatedArticle article, AttributionGold.Attribution attribution, Map<String, String> real) {
    List<String> known =
        attribution.speakers().stream()
            .map(speaker -> real.get(ActorGold.place(article.gold(), speaker)))
            .filter(Objects::nonNull)
            .toList();
    Optional<PredictedQuote> nearest =
        article.quotes().stream()
            .max(
                Comparator.comparingInt(
                    q -> QuoteMatching.shared(attribution.content(), q.content())));
    boolean isFound =
        nearest.isPresent()
            && 2 * QuoteMatching.shared(attribution.content(), nearest.get().content())
                >= QuoteMatching.length(attribution.content());
    if (known.size() != 1 || !isFound) {
      return Optional.empty();
    }
    String actor = nearest.get().actorId();
    String alone = "none:" + article.gold().id() + ":" + attribution.id();
    return Optional.of(new Item(known.get(0), actor.isEmpty() ? alone : actor));
  }

  /** Harmonic mean of precision and recall. */
  public double f1() {
    return precision + recall == 0 ? 0 : 2 * precision * recall / (precision + recall);
  }

  /** The figures as lines of text. */
  public String render() {
    return String.format(
        Locale.ROOT,
        "actors across articles, B-cubed over %d attributed quotes%n"
            + "  P %5.1f  R %5.1f  F1 %5.1f%n",
        quotes,
        100 * precision,
        100 * recall,
        100 * f1());
  }
}
