package dev.hearsay.eval;

import static dev.hearsay.eval.InventedArticle.asInGold;
import static dev.hearsay.eval.InventedArticle.predicted;
import static dev.hearsay.eval.InventedArticle.withContent;
import static org.assertj.core.api.Assertions.assertThat;

import dev.hearsay.eval.SpeakerScoring.OfType;
import dev.hearsay.model.SpeakerKind;
import java.util.List;
import org.junit.jupiter.api.Test;

class SpeakerScoringTest {
  @Test
  void rightNamesAndAGroupKeptUnnamedAreAllRight() {
    SpeakerScoring scoring =
        score(
            predicted(
                "a",
                asInGold(0, "Mira Voss", SpeakerKind.PERSON),
                asInGold(1, "Dr. Mira Voss", SpeakerKind.PERSON),
                asInGold(2, "Officials", SpeakerKind.GROUP)));

    assertThat(scoring)
        .isEqualTo(
            new SpeakerScoring(
                List.of(
                    new OfType("direct", 1, 1, 1, 1),
                    new OfType("mixed", 0, 0, 0, 0),
                    new OfType("indirect", 1, 1, 1, 1),
                    new OfType("all", 2, 2, 2, 2)),
                2,
                1,
                1,
                3,
                3));
    assertThat(scoring.precision()).isEqualTo(1);
  }

  @Test
  void nothingPredictedScoresNothing() {
    SpeakerScoring scoring = score(predicted("a"));

    assertThat(scoring.all()).isEqualTo(new OfType("all", 2, 0, 0, 0));
    assertThat(scoring.precision()).isZero();
    assertThat(scoring.render()).contains("attributions found at all 0 of 3");
  }

  @Test
  void aliasIsNoFullNameAndAnyNameCostsPrecision() {
    SpeakerScoring scoring =
        score(
            predicted(
                "a",
                asInGold(0, "Voss", SpeakerKind.PERSON),
                asInGold(1, "Ilse Brandt", SpeakerKind.PERSON),
                asInGold(2, "Norrey", SpeakerKind.PLACE),
                withContent("Officials", "Mira Voss")));

    assertThat(scoring.all()).isEqualTo(new OfType("all", 2, 2, 0, 1));
    assertThat(scoring.predictedNamed()).isEqualTo(4);
    assertThat(scoring.unnamedKept()).isZero();
  }

  @Test
  void emptyNameIsNeverRight() {
    SpeakerScoring scoring = score(predicted("a", asInGold(0, "", SpeakerKind.UNKNOWN)));

    assertThat(scoring.all()).isEqualTo(new OfType("all", 2, 1, 0, 0));
  }

  @Test
  void halfTheContentIsEnoughToBeFound() {
    SpeakerScoring scoring = score(predicted("a", withContent("the dam was", "Mira Voss")));

    assertThat(scoring.all()).isEqualTo(new OfType("all", 2, 1, 1, 1));
  }

  @Test
  void fullNameOfAnotherArticleIsRightAsWell() {
    EvaluatedArticle article = predicted("a", asInGold(0, "Miranda Voss-Hale", SpeakerKind.PERSON));
    List<ActorGold> actors =
        List.of(new ActorGold("Miranda Voss-Hale", List.of("a#a1", "b#a1", "c#a1")));

    assertThat(score(article).all().fullName()).isZero();
    assertThat(SpeakerScoring.of(SpeakerReading.of(List.of(article), actors)).all().fullName())
        .isEqualTo(1);
  }

  @Test
  void errorsAreCountedByKindWithExamples() {
    SpeakerErrors errors =
        SpeakerErrors.of(
            SpeakerReading.of(
                List.of(
                    predicted(
                        "a",
                        asInGold(0, "Voss", SpeakerKind.PERSON),
                        asInGold(1, "Ilse Brandt", SpeakerKind.PERSON),
                        withContent("Officials", "Mira Voss"))),
                List.of()));

    assertThat(errors.confusions().get("person")).containsEntry("person", 2);
    assertThat(errors.confusions().get("group")).containsEntry("not found", 1);
    assertThat(errors.errors())
        .extracting(SpeakerErrors.ErrorKind::kind)
        .containsExactlyInAnyOrder(
            "person -> person by an alias",
            "person -> person of another name",
            "group -> not found",
            "no gold attribution -> person");
    assertThat(errors.render())
        .contains(
            "a#E2: [Mira Voss] from [Voss said] -> [Ilse Brandt] from [Voss said]; content [“It will hold,”]");
  }

  @Test
  void probabilitiesAreComparedWithTheShareThatIsRight() {
    SpeakerCalibration calibration =
        SpeakerCalibration.of(
            SpeakerReading.of(
                List.of(
                    predicted(
                        "a",
                        asInGold(0, "Mira Voss", SpeakerKind.PERSON),
                        asInGold(1, "Voss", SpeakerKind.PERSON),
                        asInGold(2, "Officials", SpeakerKind.GROUP),
                        withContent("Officials", "Mira Voss"))),
                List.of()));

    assertThat(calibration.tenths().get(7)).isEqualTo(new SpeakerCalibration.Tenth(3, 2.25, 1));
    assertThat(calibration.tenths().get(9).shareRight()).isZero();
    assertThat(calibration.render())
        .contains("speaker_score 0.7-0.8  quotes     3  mean score 0.750  right 0.333");
  }

  @Test
  void predictionsAreALineForEachGoldAttribution() {
    SpeakerReading reading =
        SpeakerReading.of(
            List.of(predicted("a", asInGold(0, "Voss", SpeakerKind.PERSON))), List.of());

    assertThat(reading.outcomes())
        .extracting(SpeakerOutcome::json)
        .containsExactly(
            "{\"id\":\"a#E1\",\"gold\":[\"Mira Voss\"],\"predicted\":\"Voss\",\"verdict\":\"alias\"}",
            "{\"id\":\"a#E2\",\"gold\":[\"Mira Voss\"],\"predicted\":null,\"verdict\":\"not_found\"}",
            "{\"id\":\"a#E3\",\"gold\":[\"Officials\"],\"predicted\":null,\"verdict\":\"not_found\"}");
  }

  private static SpeakerScoring score(EvaluatedArticle article) {
    return SpeakerScoring.of(SpeakerReading.of(List.of(article), List.of()));
  }
}
