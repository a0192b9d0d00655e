package dev.hearsay.eval;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hearsay.model.SpeakerKind;
import java.util.List;
import org.junit.jupiter.api.Test;

class AttributionScoringTest {
  @Test
  void spansOfTheGoldAreAllRight() {
    AttributionScoring scoring =
        AttributionScoring.of(
            List.of(
                InventedArticle.predicted(
                    "a",
                    InventedArticle.asInGold(0, "Mira Voss", SpeakerKind.PERSON),
                    InventedArticle.asInGold(1, "Mira Voss", SpeakerKind.PERSON),
                    InventedArticle.asInGold(2, "Officials", SpeakerKind.GROUP))),
            LinkScoring.NONE);

    assertThat(scoring.roles()).extracting(Score::f1).containsExactly(1.0, 1.0, 1.0);
  }

  @Test
  void nothingPredictedIsNoDivisionByZero() {
    AttributionScoring scoring =
        AttributionScoring.of(
            List.of(new EvaluatedArticle(InventedArticle.gold("a"), false, List.of())),
            LinkScoring.NONE);

    assertThat(scoring.roles()).extracting(Score::precision).containsOnly(0.0);
    assertThat(scoring.render())
        .contains("articles: gold 1, accepted 0", "content", "(gold 3, predicted 0, right 0)");
  }

  @Test
  void almostTheSameSpanIsWrongAndOneSpanOfTwoQuotesIsOne() {
    AttributionScoring scoring =
        AttributionScoring.of(
            List.of(
                InventedArticle.predicted(
                    "a",
                    InventedArticle.withContent("that there was a leak.", "Officials"),
                    InventedArticle.withContent("the dam was safe", "Mira Voss"),
                    InventedArticle.withContent("the dam was safe", "Voss"))),
            LinkScoring.NONE);

    assertThat(scoring.roles().get(2)).isEqualTo(new Score("content", 3, 2, 1));
  }
}
