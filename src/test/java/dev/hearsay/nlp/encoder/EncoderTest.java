package dev.hearsay.nlp.encoder;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hearsay.model.ActorKind;
import dev.hearsay.nlp.text.Prose;
import dev.hearsay.nlp.text.WordPiece;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class EncoderTest {
  private static final Map<ActorKind, String> NAMES =
      Map.of(
          ActorKind.PERSON, "P",
          ActorKind.ORGANIZATION, "O",
          ActorKind.PLACE, "L",
          ActorKind.OTHER, "X");
  private static final Map<Role, String> ROLES =
      Map.of(Role.SOURCE, "S", Role.CUE, "C", Role.CONTENT, "T");

  private static Encoder encoder;

  @BeforeAll
  static void load() {
    encoder = new Encoder(WordPiece.load(), EncoderModel.load());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      quoteCharacter = '~',
      textBlock =
          """
          “The harbour is safe,” Ada Marlow told a friend in Osmere. ; T “The harbour is safe,” | S Ada Marlow | C told ; P Ada Marlow | L Osmere
          Lathe Power Company denied on Friday that its pumps had failed. ; S Lathe Power Company | C denied on Friday | T that its pumps had failed ; O Lathe Power Company
          According to a report by Ilse Brandt, 'no one was warned'. ; C According to | S a report by Ilse Brandt | T 'no one was warned'. ; P Ilse Brandt
          The ferry left Osmere at nine and came back empty. ; ~~ ; L Osmere
          """)
  void findsTheSpansOfFourSentences(String text, String roles, String names) {
    Prose prose = Prose.of(text);
    Reading reading = encoder.read(prose);
    assertThat(marked(prose, SpanDecoder.attribution().decode(reading.attribution()), ROLES))
        .isEqualTo(roles);
    assertThat(marked(prose, SpanDecoder.names().decode(reading.names()), NAMES)).isEqualTo(names);
  }

  @ParameterizedTest
  @CsvSource(
      quoteCharacter = '~',
      value = {
        "harbour, 1",
        "Harbour, 2",
        "A, 2",
        "HARBOUR, 3",
        "McDell, 4",
        "iPhone, 4",
        "9, 0",
        "“, 0",
        "9a, 1",
        "9A, 2",
        "Éa, 2",
        "🚢, 0",
        "don’t, 1",
        "O’Dell, 4",
        "US, 3"
      })
  void theLetterCaseIsAFeature(String word, int letterCase) {
    assertThat(PieceText.letterCase(word)).isEqualTo(letterCase);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Go.",
        "🚢",
        "“",
        "The ship sank. “No one died,” said Ada Marlow.\n\n‘Good,’ said Ben Falk.\r\nRain.",
      })
  void everyWordHasProbabilitiesOfEveryHead(String text) {
    Prose prose = Prose.of(text);
    Reading reading = encoder.read(prose);
    for (float[][] head : List.of(reading.attribution(), reading.names(), reading.sentiment())) {
      assertThat(head.length).isEqualTo(prose.words().size());
      for (float[] word : head) {
        double sum = 0;
        for (float log : word) {
          sum += Math.exp(log);
        }
        assertThat(sum).isEqualTo(1, Offset.offset(1e-4));
      }
    }
  }

  @Test
  void readsATextTheSameEachTime() {
    Prose prose = Prose.of("“It is safe,” said Ada Marlow. ".repeat(20));
    Reading once = encoder.read(prose);
    Reading again = encoder.read(prose);
    assertThat(Arrays.deepEquals(once.attribution(), again.attribution())).isTrue();
    assertThat(Arrays.deepEquals(once.names(), again.names())).isTrue();
    assertThat(Arrays.deepEquals(once.sentiment(), again.sentiment())).isTrue();
  }

  @Test
  void singleQuotationMarksReadAsDoubleOnes() {
    Reading single = encoder.read(Prose.of("‘It is safe,’ said Ada Marlow."));
    Reading doubled = encoder.read(Prose.of("“It is safe,” said Ada Marlow."));
    assertThat(Arrays.deepEquals(single.attribution(), doubled.attribution())).isTrue();
  }

  @Test
  void aVeryLongTokenIsReadFast() {
    String text = "Ada Marlow said " + "a".repeat(100_000) + " was safe.";
    Assertions.assertTimeout(
        Duration.ofSeconds(5),
        () -> assertThat(encoder.read(Prose.of(text)).names().length).isEqualTo(7));
  }

  @ParameterizedTest
  @ValueSource(strings = {"×÷", "×", "Ā1Ɓ2", "9"})
  void aLongRunOfRareLettersIsRead(String run) {
    Prose prose = Prose.of("Ada Marlow said " + run.repeat(600) + " was safe.");
    assertThat(encoder.read(prose).names().length).isEqualTo(prose.words().size());
  }

  private static <L> String marked(
      Prose prose, List<LabelledSpan<L>> spans, Map<L, String> letters) {
    Map<Integer, String> found = new TreeMap<>();
    for (LabelledSpan<L> span : spans) {
      String text = prose.words().text(span.words());
      found.put(span.words().from(), letters.get(span.label()) + " " + text);
    }
    return String.join(" | ", found.values());
  }
}
