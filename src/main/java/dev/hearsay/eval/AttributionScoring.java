package dev.hearsay.eval;

import dev.hearsay.model.Span;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * How well the spans of attributions were found: exact characters, within an article.
 *
 * <p>A span counts once an article and role, however many attributions share it, so that a source
 * of two statements is one source.
 *
 * @param articles how many articles this is about
 * @param roles source, cue and content
 * @param links which of the gold's spans are linked right
 */
public record AttributionScoring(Acceptance articles, List<Score> roles, LinkScoring links) {
  public AttributionScoring {
    roles = List.copyOf(roles);
  }

  /** Scores articles. */
  public static AttributionScoring of(List<EvaluatedArticle> articles, LinkScoring links) {
    List<Score> roles = new ArrayList<>();
    for (Role role : Role.values()) {
      Score score = new Score(role.label(), 0, 0, 0);
      for (EvaluatedArticle article : articles) {
        score = score.plus(score(article, role));
      }
      roles.add(score);
    }
    return new AttributionScoring(Acceptance.of(articles), roles, links);
  }

  private static Score score(EvaluatedArticle article, Role role) {
    Set<Span> gold = new HashSet<>();
    article.gold().attributions().forEach(attribution -> gold.addAll(role.of(attribution)));
    Set<Span> predicted = new HashSet<>();
    article.quotes().forEach(quote -> predicted.addAll(role.of(quote)));
    Set<Span> right = new HashSet<>(predicted);
    right.retainAll(gold);
    return new Score(role.label(), gold.size(), predicted.size(), right.size());
  }

  /** The figures as lines of text. */
  public String render() {
    return articles.render()
        + "spans within an article, exact characters%n".formatted()
        + roles.stream().map(Score::render).collect(Collectors.joining())
        + links.render();
  }
}
