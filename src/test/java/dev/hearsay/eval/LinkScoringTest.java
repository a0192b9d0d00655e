package dev.hearsay.eval;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hearsay.model.Span;
import dev.hearsay.nlp.quotes.LinkedSpans;
import java.util.List;
import org.junit.jupiter.api.Test;

class LinkScoringTest {
  private static final Span ADA = new Span(0, 3);
  private static final Span SAID = new Span(4, 8);
  private static final Span SAFE = new Span(9, 20);
  private static final Span BEN = new Span(22, 25);
  private static final Span DENIED = new Span(26, 32);
  private static final Span LEFT = new Span(33, 40);
  private static final Span AND_RIGHT = new Span(41, 50);

  private static final AttributionGold ARTICLE =
      new AttributionGold(
          "a",
          "x".repeat(60),
          List.of(),
          List.of(
              attribution("1", List.of(ADA), List.of(SAID), List.of(SAFE)),
              attribution("2", List.of(BEN), List.of(DENIED), List.of(LEFT, AND_RIGHT))));

  private static AttributionGold.Attribution attribution(
      String id, List<Span> source, List<Span> cue, List<Span> content) {
    return new AttributionGold.Attribution(id, source, cue, content, List.of());
  }

  private static LinkScoring score(int[] cues, int[] sources) {
    return LinkScoring.of(
        List.of(ARTICLE),
        spans -> {
          assertThat(spans.sources()).containsExactly(ADA, BEN);
          assertThat(spans.cues()).containsExactly(SAID, DENIED);
          assertThat(spans.contents()).containsExactly(SAFE, LEFT, AND_RIGHT);
          return new LinkedSpans(cues, sources);
        });
  }

  @Test
  void whatIsLinkedAsInTheGoldIsRight() {
    assertThat(score(new int[] {0, 1, 1}, new int[] {0, 1})).isEqualTo(new LinkScoring(3, 3, 2, 2));
  }

  @Test
  void aWrongLinkAndNoLinkAreWrong() {
    assertThat(score(new int[] {1, 1, -1}, new int[] {1, -1}))
        .isEqualTo(new LinkScoring(3, 1, 2, 0));
  }

  @Test
  void aCueWithoutASourceIsNotAsked() {
    AttributionGold article =
        new AttributionGold(
            "a",
            "x".repeat(60),
            List.of(),
            List.of(attribution("1", List.of(), List.of(SAID), List.of(SAFE))));
    LinkScoring scoring =
        LinkScoring.of(List.of(article), spans -> new LinkedSpans(new int[] {0}, new int[] {-1}));
    assertThat(scoring).isEqualTo(new LinkScoring(1, 1, 0, 0));
    assertThat(scoring.render()).contains("100.0 % (1 of 1)", "0.0 % (0 of 0)");
  }
}
