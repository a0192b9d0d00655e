package dev.hearsay.eval;

import static dev.hearsay.eval.InventedArticle.asInGold;
import static dev.hearsay.eval.InventedArticle.predicted;
import static dev.hearsay.eval.InventedArticle.withContent;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.hearsay.eval.BCubed.Item;
import dev.hearsay.model.SpeakerKind;
import java.util.List;
import org.junit.jupiter.api.Test;

class ActorScoringTest {
  private static final List<ActorGold> VOSS =
      List.of(new ActorGold("Mira Voss", List.of("a#a1", "b#a1")));

  @Test
  void sharesAreAveragedOverQuotes() {
    // two real actors with 3 and 1 quotes; one predicted actor has 2 + 1 of them, another 1
    BCubed scoring =
        BCubed.of(
            List.of(
                new Item("Voss", "p1"),
                new Item("Voss", "p1"),
                new Item("Voss", "p2"),
                new Item("Brandt", "p1")));

    assertThat(scoring.precision()).isCloseTo((2 / 3.0 + 2 / 3.0 + 1 + 1 / 3.0) / 4, within(1e-9));
    assertThat(scoring.recall()).isCloseTo((2 / 3.0 + 2 / 3.0 + 1 / 3.0 + 1) / 4, within(1e-9));
  }

  @Test
  void oneActorInTwoArticlesIsPerfect() {
    ActorScoring scoring =
        ActorScoring.of(
            List.of(
                predicted("a", asInGold(0, "Mira Voss", SpeakerKind.PERSON)),
                predicted("b", asInGold(1, "Mira Voss", SpeakerKind.PERSON))),
            VOSS);

    assertThat(scoring).isEqualTo(new ActorScoring(new BCubed(2, 1, 1), new BCubed(2, 1, 1)));
  }

  @Test
  void quotesWithoutAnActorAreEachAlone() {
    ActorScoring scoring =
        ActorScoring.of(
            List.of(
                predicted("a", asInGold(0, "", SpeakerKind.UNKNOWN)),
                predicted("b", asInGold(1, "", SpeakerKind.UNKNOWN))),
            VOSS);

    assertThat(scoring).isEqualTo(new ActorScoring(new BCubed(2, 1, 0.5), new BCubed(0, 0, 0)));
  }

  @Test
  void onlyFoundQuotesOfKnownActorsCount() {
    ActorScoring scoring =
        ActorScoring.of(
            List.of(
                predicted(
                    "a",
                    withContent("the", "Mira Voss"),
                    asInGold(2, "Officials", SpeakerKind.GROUP)),
                predicted("c", asInGold(0, "Mira Voss", SpeakerKind.PERSON))),
            VOSS);

    assertThat(scoring).isEqualTo(new ActorScoring(new BCubed(0, 0, 0), new BCubed(0, 0, 0)));
    assertThat(scoring.all().f1()).isZero();
  }
}
