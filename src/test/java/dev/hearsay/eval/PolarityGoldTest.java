package dev.hearsay.eval;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.hearsay.model.Polarity;
import dev.hearsay.model.Span;
import java.io.IOException;
import java.io.StringReader;
import java.util.List;
import org.junit.jupiter.api.Test;

class PolarityGoldTest {
  @Test
  void readsQuotationsAndTheirPlaceInCodePoints() throws IOException {
    List<ToneGold> gold =
        ToneGold.read(
            new StringReader(
                """
                [{"id": "q1", "before": "😀 Brandt: ", "quote": "“Shame.”", "after": " She left.",
                  "tone": "negative"}]
                """));
    assertThat(gold).hasSize(1);
    assertThat(gold.get(0).tone()).isEqualTo(Polarity.NEGATIVE);
    assertThat(gold.get(0).place()).isEqualTo(new Span(10, 18));
    assertThat(gold.get(0).text()).isEqualTo("😀 Brandt: “Shame.” She left.");
  }

  @Test
  void readsSentencesWhetherPlacesAreNumbersOrText() throws IOException {
    List<SentimentGold> gold =
        SentimentGold.read(
            new StringReader(
                """
                {"sentence_normalized": "Voss won.", "targets": [{"Input.gid": "t1", "from": "0", "to": "4", "polarity": 6.0}]}
                {"sentence_normalized": "Voss left.", "targets": [{"from": 0, "to": 4, "polarity": 4}]}
                """));
    assertThat(gold)
        .containsExactly(
            new SentimentGold(
                "Voss won.",
                List.of(new SentimentGold.Target("t1", new Span(0, 4), Polarity.POSITIVE))),
            new SentimentGold(
                "Voss left.",
                List.of(new SentimentGold.Target("2:0", new Span(0, 4), Polarity.NEUTRAL))));
  }

  @Test
  void saysWhatIsWrongInAGoldFile() {
    assertThatThrownBy(() -> ToneGold.read(new StringReader("[{\"id\": \"q1\"}]")))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("\"before\" is missing");
    assertThatThrownBy(
            () ->
                ToneGold.read(
                    new StringReader(
                        """
                        [{"id": "q", "before": "", "quote": "x", "after": "", "tone": "glum"}]
                        """)))
        .hasMessageContaining("\"glum\" is no tone");
    assertThatThrownBy(
            () ->
                SentimentGold.read(
                    new StringReader(
                        """
                        {"sentence_normalized": "A.", "targets": [{"from": 0, "to": 1, "polarity": 5}]}
                        """)))
        .hasMessageContaining("5 is no polarity");
  }
}
