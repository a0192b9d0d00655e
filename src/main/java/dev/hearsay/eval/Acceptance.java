package dev.hearsay.eval;

import java.util.List;

/**
 * How many articles figures are about.
 *
 * @param articles how many have gold
 * @param accepted how many of these the run took; the others count with no quotes
 */
public record Acceptance(int articles, int accepted) {
  static Acceptance of(List<EvaluatedArticle> articles) {
    return new Acceptance(
        articles.size(), (int) articles.stream().filter(EvaluatedArticle::accepted).count());
  }

  String render() {
    return "articles: gold %d, accepted %d%n".formatted(articles, accepted);
  }
}
