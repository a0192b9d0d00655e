package dev.hearsay.eval;

import dev.hearsay.eval.AttributionGold.Attribution;
import dev.hearsay.eval.AttributionGold.Entity;
import dev.hearsay.eval.SpeakerOutcome.Verdict;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Gold attributions answered by predicted quotes.
 *
 * @param articles how many articles this is about
 * @param outcomes what became of every gold attribution
 * @param predictedNamed how many predicted quotes carry a named speaker
 * @param unasked the predicted quotes with a named speaker that answer no gold attribution
 */
public record SpeakerReading(
    Acceptance articles, List<SpeakerOutcome> outcomes, int predictedNamed, List<Unasked> unasked) {
  public SpeakerReading {
    outcomes = List.copyOf(outcomes);
    unasked = List.copyOf(unasked);
  }

  /**
   * A predicted quote that the gold does not have.
   *
   * @param article the article's name
   * @param source the words that name the speaker; may be empty
   * @param content what was said
   */
  public record Unasked(String article, String source, String content, PredictedQuote quote) {}

  /**
   * Answers the attributions.
   *
   * @param actors who the entities are across articles; may be empty
   */
  public static SpeakerReading of(List<EvaluatedArticle> articles, List<ActorGold> actors) {
    KnownNames names =
        KnownNames.of(articles.stream().map(EvaluatedArticle::gold).toList(), actors);
    List<SpeakerOutcome> outcomes = new ArrayList<>();
    List<Unasked> unasked = new ArrayList<>();
    int named = 0;
    for (EvaluatedArticle article : articles) {
      AttributionGold gold = article.gold();
      Map<Integer, Integer> matches = QuoteMatching.of(gold.attributions(), article.quotes());
      for (int i = 0; i < gold.attributions().size(); i++) {
        PredictedQuote quote = matches.containsKey(i) ? article.quotes().get(matches.get(i)) : null;
        outcomes.add(outcome(gold, gold.attributions().get(i), quote, names));
      }
      Set<Integer> used = new HashSet<>(matches.values());
      for (int p = 0; p < article.quotes().size(); p++) {
        PredictedQuote quote = article.quotes().get(p);
        named += quote.isNamed() ? 1 : 0;
        if (quote.isNamed() && !used.contains(p)) {
          unasked.add(
              new Unasked(
                  gold.id(), gold.words(quote.source()), gold.words(quote.content()), quote));
        }
      }
    }
    return new SpeakerReading(Acceptance.of(articles), outcomes, named, unasked);
  }

  private static SpeakerOutcome outcome(
      AttributionGold gold, Attribution attribution, PredictedQuote quote, KnownNames names) {
    List<Entity> speakers = gold.speakers(attribution);
    List<Entity> named = speakers.stream().filter(Entity::isNamed).toList();
    String content = gold.words(attribution.content());
    return new SpeakerOutcome(
        gold.id() + "#" + attribution.id(),
        GoldQuoteType.of(content),
        named.isEmpty() ? speakers : named,
        gold.words(attribution.source()),
        content,
        quote,
        quote == null ? "" : gold.words(quote.source()),
        verdict(gold, named, quote, names));
  }

  private static Verdict verdict(
      AttributionGold gold, List<Entity> named, PredictedQuote quote, KnownNames names) {
    if (quote == null) {
      return Verdict.NOT_FOUND;
    }
    if (named.isEmpty()) {
      return quote.isNamed() ? Verdict.WRONG : Verdict.RIGHT;
    }
    String name = PlainName.of(quote.speakerName());
    if (named.stream().anyMatch(e -> names.fullNames(gold, e).contains(name))) {
      return Verdict.RIGHT;
    }
    boolean alias = named.stream().anyMatch(e -> names.aliases(e).contains(name));
    return alias ? Verdict.ALIAS : Verdict.WRONG;
  }
}
