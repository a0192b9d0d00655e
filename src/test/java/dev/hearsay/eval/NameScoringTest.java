package dev.hearsay.eval;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.hearsay.eval.NameGold.Name;
import dev.hearsay.model.ActorKind;
import dev.hearsay.model.Span;
import java.io.IOException;
import java.io.StringReader;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NameScoringTest {
  private static final String FILE =
      """
      Mira I-PER
      Voss I-PER
      left O
      Norrey I-LOC
      Bank I-ORG
      . O

      😀 O
      Ilse I-PER
      Brandt B-PER

      -DOCSTART- O

      Carrow I-LOC
      """;

  @Test
  void readsTextsAndNamesInCodePoints() throws IOException {
    assertThat(NameGold.read(new StringReader(FILE)))
        .containsExactly(
            new NameGold(
                "1",
                "Mira Voss left Norrey Bank . 😀 Ilse Brandt",
                List.of(
                    new Name(new Span(0, 9), ActorKind.PERSON),
                    new Name(new Span(15, 21), ActorKind.PLACE),
                    new Name(new Span(22, 26), ActorKind.ORGANIZATION),
                    new Name(new Span(31, 35), ActorKind.PERSON),
                    new Name(new Span(36, 42), ActorKind.PERSON))),
            new NameGold("2", "Carrow", List.of(new Name(new Span(0, 6), ActorKind.PLACE))));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {"Voss | line 1 has no tag", "Voss I-GOD | the unknown tag \"I-GOD\""})
  void saysWhatIsWrong(String line, String reason) {
    assertThatThrownBy(() -> NameGold.read(new StringReader(line)))
        .isInstanceOf(GoldException.class)
        .hasMessageContaining(reason);
  }

  @Test
  void placeAndKindMustBothBeRight() throws IOException {
    NameGold gold = NameGold.read(new StringReader(FILE)).get(0);
    NamePrediction prediction =
        new NamePrediction(
            gold,
            Set.of(
                new Name(new Span(0, 9), ActorKind.PERSON),
                new Name(new Span(15, 21), ActorKind.ORGANIZATION),
                new Name(new Span(31, 42), ActorKind.PERSON)));

    NameScoring scoring = NameScoring.of(List.of(prediction));

    assertThat(scoring.kinds())
        .containsExactly(
            new Score("person", 3, 2, 1),
            new Score("organization", 1, 1, 0),
            new Score("place", 1, 0, 0),
            new Score("other", 0, 0, 0),
            new Score("all", 5, 3, 1));
    assertThat(prediction.json())
        .startsWith(
            "{\"id\":\"1\",\"gold\":[{\"start\":0,\"end\":9,\"kind\":\"person\",\"text\":\"Mira Voss\"}");
  }
}
