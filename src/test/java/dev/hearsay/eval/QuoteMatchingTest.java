package dev.hearsay.eval;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hearsay.model.Span;
import dev.hearsay.model.SpeakerKind;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class QuoteMatchingTest {
  @ParameterizedTest
  @CsvSource({
    "0, 10, true",
    "5, 10, true",
    "0, 20, true",
    "6, 10, false",
    "0, 21, false",
    "10, 20, false",
  })
  void halfOfEitherContentMustBeShared(int start, int end, boolean matched) {
    Map<Integer, Integer> matches =
        QuoteMatching.of(List.of(gold(new Span(0, 10))), List.of(quote(new Span(start, end))));

    assertThat(matches.containsKey(0)).isEqualTo(matched);
  }

  @Test
  void bestPairComesFirstAndEachQuoteAnswersOnce() {
    Map<Integer, Integer> matches =
        QuoteMatching.of(
            List.of(gold(new Span(0, 10)), gold(new Span(0, 12))),
            List.of(quote(new Span(0, 12)), quote(new Span(30, 40))));

    assertThat(matches).containsExactly(Map.entry(1, 0));
  }

  @Test
  void piecesOfASplitQuoteCountTogether() {
    Map<Integer, Integer> matches =
        QuoteMatching.of(
            List.of(gold(new Span(0, 5), new Span(20, 25))), List.of(quote(new Span(0, 5))));

    assertThat(matches).containsExactly(Map.entry(0, 0));
  }

  private static AttributionGold.Attribution gold(Span... content) {
    return new AttributionGold.Attribution("E", List.of(), List.of(), List.of(content), List.of());
  }

  private static PredictedQuote quote(Span... content) {
    return new PredictedQuote(
        List.of(content), List.of(), List.of(), "", "", SpeakerKind.UNKNOWN, 0);
  }
}
