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
 * Whether one speaker is one actor across articles.
 *
 * @param all over all quotes that were found; one without an actor is an actor of its own
 * @param withActor over those that have one: what the linking of articles is worth
 */
public record ActorScoring(BCubed all, BCubed withActor) {
  private static final String ALONE = "none:";

  /**
   * Scores the gold attributions that have exactly one known actor and of whose content at least
   * half the characters are in a predicted quote: the one that shares most, the first of equal
   * ones.
   */
  public static ActorScoring of(List<EvaluatedArticle> articles, Collection<ActorGold> actors) {
    Map<String, String> real = new HashMap<>();
    actors.forEach(actor -> actor.where().forEach(place -> real.put(place, actor.actor())));
    List<BCubed.Item> items = new ArrayList<>();
    for (EvaluatedArticle article : articles) {
      for (AttributionGold.Attribution attribution : article.gold().attributions()) {
        item(article, attribution, real).ifPresent(items::add);
      }
    }
    return new ActorScoring(
        BCubed.of(items),
        BCubed.of(items.stream().filter(item -> !item.predicted().startsWith(ALONE)).toList()));
  }

  private static Optional<BCubed.Item> item(
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
    String alone = ALONE + article.gold().id() + ":" + attribution.id();
    return Optional.of(new BCubed.Item(known.get(0), actor.isEmpty() ? alone : actor));
  }

  /** The figures as lines of text. */
  public String render() {
    return String.format(
        Locale.ROOT,
        "actors across articles, B-cubed over %d attributed quotes%n  %s%n"
            + "the same over the %d of them that have an actor%n  %s%n",
        all.quotes(),
        all.render(),
        withActor.quotes(),
        withActor.render());
  }
}
