package dev.hearsay.eval;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.StringReader;
import java.util.List;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;

class TopicScoringTest {
  private static final String SPORT = "medtop:15000000";
  private static final String LABOUR = "medtop:09000000";
  private static final String ECONOMY = "medtop:04000000";

  @Test
  void countsRightOnesThoseAlsoRightAndTheCommonestErrors() {
    TopicScoring scoring =
        TopicScoring.of(
            List.of(
                new TopicPrediction("a", SPORT, List.of(), SPORT),
                new TopicPrediction("b", LABOUR, List.of(ECONOMY), ECONOMY),
                new TopicPrediction("c", LABOUR, List.of(), ECONOMY),
                new TopicPrediction("d", ECONOMY, List.of(), SPORT)));

    assertThat(scoring)
        .isEqualTo(
            new TopicScoring(
                4,
                1,
                2,
                List.of(
                    new TopicScoring.Confusion(LABOUR, ECONOMY, 2),
                    new TopicScoring.Confusion(ECONOMY, SPORT, 1))));
    assertThat(scoring.accuracy()).isEqualTo(0.25);
    assertThat(scoring.accuracyOrAlso()).isEqualTo(0.5);
    assertThat(scoring.render(UnaryOperator.identity()))
        .containsSubsequence("25.0 %", "50.0 %", "2  " + LABOUR + " -> " + ECONOMY);
  }

  @Test
  void withoutTextsThereIsNoAccuracy() {
    assertThat(TopicScoring.of(List.of()).accuracy()).isNaN();
  }

  @Test
  void readsAnArrayOfTextsWithTopics() throws IOException {
    String file =
        """
        [ {"id": "a", "text": "Goal.", "primary": "sport", "also": ["labour"]},
          {"id": "b", "text": "Shares.", "primary": "economy_business_finance", "also": []} ]
        """;

    assertThat(TopicGold.read(new StringReader(file)))
        .containsExactly(
            new TopicGold("a", "", "Goal.", SPORT, List.of(LABOUR)),
            new TopicGold("b", "", "Shares.", ECONOMY, List.of()));
  }

  @Test
  void readsLinesOfTextsWithACategory() throws IOException {
    String file =
        """
        {"id": "a", "title": "Cup", "text": "Cup\\n\\nGoal.", "category": "sport"}
        {"id": "b", "title": "Pay", "text": "Pay day.", "category": "business"}
        """;

    assertThat(TopicGold.read(new StringReader(file)))
        .containsExactly(
            new TopicGold("a", "Cup", "Cup\n\nGoal.", SPORT, List.of()),
            new TopicGold("b", "Pay", "Pay day.", ECONOMY, List.of(LABOUR)));
  }

  @Test
  void anUnknownTopicIsRefused() {
    assertThatThrownBy(
            () ->
                TopicGold.read(
                    new StringReader("{\"id\": \"a\", \"text\": \"x\", \"category\": \"opera\"}")))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage(
            "Cannot read the gold: a has the unknown topic \"opera\"."
                + " Use one of business, entertainment, politics, sport, tech.");
  }

  @Test
  void aTextWithoutATopicIsRefused() {
    assertThatThrownBy(() -> TopicGold.read(new StringReader("[{\"id\": \"a\", \"text\": \"x\"}]")))
        .hasMessageStartingWith("Cannot read the gold: the text a has no primary.");
  }

  @Test
  void aPredictionIsOneLineOfJson() {
    assertThat(new TopicPrediction("say \"a\"", SPORT, List.of(), LABOUR).json())
        .isEqualTo(
            "{\"id\":\"say \\\"a\\\"\",\"gold\":\"medtop:15000000\",\"predicted\":\"medtop:09000000\"}");
  }
}
