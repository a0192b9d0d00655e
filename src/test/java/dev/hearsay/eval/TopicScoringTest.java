package dev.hearsay.eval;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.hearsay.model.TopicScore;
import java.io.IOException;
import java.io.StringReader;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TopicScoringTest {
  private static final String SPORT = "sport";
  private static final String LABOUR = "labour";
  private static final String ECONOMY = "economy_business_finance";

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
    assertThat(scoring.render())
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
            new TopicGold("a", "", "Goal.", TopicLabels.MEDIA_TOPICS, SPORT, List.of(LABOUR)),
            new TopicGold("b", "", "Shares.", TopicLabels.MEDIA_TOPICS, ECONOMY, List.of()));
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
            new TopicGold("a", "Cup", "Cup\n\nGoal.", TopicLabels.BBC, SPORT, List.of()),
            new TopicGold("b", "Pay", "Pay day.", TopicLabels.BBC, "business", List.of()));
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
        .isEqualTo("{\"id\":\"say \\\"a\\\"\",\"gold\":\"sport\",\"predicted\":\"labour\"}");
  }

  @ParameterizedTest
  @CsvSource({
    "MEDIA_TOPICS, crime_law_justice",
    "BBC, business",
  })
  void aTextGetsTheNameWhoseTopicsAreLikeliestTogether(TopicLabels labels, String name) {
    List<TopicScore> scores =
        List.of(
            new TopicScore("medtop:02000000", 0.4),
            new TopicScore("medtop:11000000", 0.25),
            new TopicScore("medtop:04000000", 0.2),
            new TopicScore("medtop:09000000", 0.15));

    assertThat(TopicPrediction.of(new TopicGold("a", "", "x", labels, name, List.of()), scores))
        .isEqualTo(new TopicPrediction("a", name, List.of(), name));
  }
}
