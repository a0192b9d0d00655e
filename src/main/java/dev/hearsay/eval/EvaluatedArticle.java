package dev.hearsay.eval;

import java.util.List;
import java.util.Objects;

/**
 * An article whose attributions are known, beside the quotes that a run found in it.
 *
 * @param gold the known ones
 * @param accepted whether the run took the article, with this very text
 * @param quotes the predicted ones, in the order of the text; none where it was not accepted
 */
public record EvaluatedArticle(
    AttributionGold gold, boolean accepted, List<PredictedQuote> quotes) {
  public EvaluatedArticle {
    Objects.requireNonNull(gold, "gold");
    quotes = List.copyOf(quotes);
  }
}
