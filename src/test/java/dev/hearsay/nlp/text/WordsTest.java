package dev.hearsay.nlp.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.hearsay.model.Span;
import java.time.Duration;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class WordsTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      textBlock =
          """
          “Go,” she said.         | “ Go , ” she said .
          "Go," she said.         | " Go , " she said .
          I don’t, you won't      | I don’t , you won't
          the firm's, the firms’  | the firm's , the firms ’
          rock 'n' roll           | rock ' n ' roll
          Anne-Marie O’Dell       | Anne - Marie O’Dell
          St. Carrow, 9.5%        | St . Carrow , 9 . 5 %
          Zoë Łem, señor Ångström | Zoë Łem , señor Ångström
          go!!!                   | go ! ! !
          3×4÷2                   | 3 × 4 ÷ 2
          harbour                 | harbour
          …                       | …
          👩‍🚒 left🚢            | 👩 \u200d 🚒 left 🚢
          """)
  void cutsWordsAndMarks(String text, String forms) {
    assertThat(forms(Words.of(text))).isEqualTo(forms.replace("\\u200d", "\u200d"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " ", "\n\n", "\t\u00a0\u2003\u2028", "\u001c\u001f"})
  void aTextOfWhiteSpaceHasNoWord(String text) {
    assertThat(Words.of(text).size()).isZero();
    assertThat(Words.of(text).paragraphs()).isEmpty();
    assertThat(Words.count(text)).isZero();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"The ship sank.\nNo one died.", "“Go!” said O’Dell 🚢", "a\u0000b\ud83dc", "x"})
  void countsWhatItCuts(String text) {
    assertThat(Words.count(text)).isEqualTo(Words.of(text).size());
  }

  @ParameterizedTest
  @CsvSource(
      quoteCharacter = '~',
      value = {"I’m, i", "She's, she", "HE’D, he", "harbour, harbour", "’, ~~"})
  void aStemEndsBeforeAnApostrophe(String word, String stem) {
    assertThat(Words.of(word).stem(0)).isEqualTo(stem);
  }

  @Test
  void placesAreCodePoints() {
    Words words = Words.of("🚢🚢 Ada 🎉Marlow");
    int ada = index(words, "Ada");
    int marlow = index(words, "Marlow");
    assertThat(words.span(new Range(ada, ada + 1))).isEqualTo(new Span(3, 6));
    assertThat(words.span(new Range(ada, marlow + 1))).isEqualTo(new Span(3, 14));
    assertThat(words.text(new Range(ada, marlow + 1))).isEqualTo("Ada 🎉Marlow");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "🚢 “Go,” she said 👩‍🚒.\r\nHe𝔰aid no\u2028yes",
        "half a pair \ud83d here, the other \udea2 there",
        "e\u0301te\u0301 in Łódź × 9",
        "\u0000\u0007 bell"
      })
  void everyWordCutsItself(String text) {
    Words words = Words.of(text);
    int[] points = text.codePoints().toArray();
    for (int i = 0; i < words.size(); i++) {
      Span span = words.span(new Range(i, i + 1));
      assertThat(new String(points, span.start(), span.length())).isEqualTo(words.form(i));
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"\n", "\r\n", "\r", "\n\n", " \n \n ", "\u2028", "\u2029", "\r\n\r\n"})
  void aLineBreakBeginsAParagraph(String lineBreak) {
    Words words = Words.of("The ship sank." + lineBreak + "No one died.");
    assertThat(words.paragraphs()).containsExactly(new Range(0, 4), new Range(4, 8));
    assertThat(IntStream.range(0, 8).filter(words::beginsLine)).containsExactly(0, 4);
    assertThat(words.line(3)).isZero();
    assertThat(words.line(4)).isEqualTo(1);
  }

  @Test
  void lineBreaksAroundTheTextCountForNothing() {
    Words words = Words.of("\r\n\r\nThe ship sank.\n\n");
    assertThat(words.paragraphs()).containsExactly(new Range(0, 4));
    assertThat(words.line(0)).isZero();
  }

  @Test
  void knowsWhereSpaceStands() {
    Words words = Words.of("“Go,” she");
    assertThat(IntStream.range(0, 5).mapToObj(words::spaceBefore))
        .containsExactly(true, false, false, false, true);
    assertThat(IntStream.range(0, 5).mapToObj(words::spaceAfter))
        .containsExactly(false, false, false, true, true);
  }

  @Test
  void comparesAWordWithoutLetterCase() {
    Words words = Words.of("THE ship");
    assertThat(words.is(0, "the")).isTrue();
    assertThat(words.is(1, "the")).isFalse();
    assertThat(words.is(-1, "the")).isFalse();
    assertThat(words.is(2, "the")).isFalse();
  }

  @Test
  void aVeryLongTokenIsOneWordAndFast() {
    String token = "a".repeat(100_000);
    Assertions.assertTimeout(
        Duration.ofSeconds(2),
        () -> {
          Words words = Words.of(token + "’" + token + " 🚢");
          assertThat(words.size()).isEqualTo(2);
          assertThat(words.span(new Range(0, 1))).isEqualTo(new Span(0, 200_001));
        });
  }

  @Test
  void aRangeIsNeverEmptyAndKnowsItsNeighbours() {
    Range range = new Range(3, 5);
    assertThat(range.length()).isEqualTo(2);
    assertThat(List.of(range.contains(3), range.contains(5))).containsExactly(true, false);
    assertThat(range.contains(new Range(4, 5))).isTrue();
    assertThat(range.contains(new Range(4, 6))).isFalse();
    assertThat(range.overlaps(new Range(5, 6))).isFalse();
    assertThat(range.overlaps(new Range(0, 4))).isTrue();
    assertThat(range.distance(new Range(5, 6))).isZero();
    assertThat(range.distance(new Range(0, 1))).isEqualTo(2);
    assertThat(new Range(9, 10).distance(range)).isEqualTo(4);
    assertThat(List.of(new Range(3, 6), range, new Range(1, 9)).stream().sorted())
        .containsExactly(new Range(1, 9), range, new Range(3, 6));
    assertThatThrownBy(() -> new Range(2, 2)).isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> new Range(-1, 2)).isInstanceOf(IllegalArgumentException.class);
  }

  private static String forms(Words words) {
    return String.join(" ", IntStream.range(0, words.size()).mapToObj(words::form).toList());
  }

  private static int index(Words words, String form) {
    return IntStream.range(0, words.size())
        .filter(i -> words.is(i, form))
        .findFirst()
        .orElseThrow();
  }

  @Test
  void anOwnersNameIsWithoutItsEnding() {
    assertThat(Words.withoutPossessive("Marlow’s")).isEqualTo("Marlow");
    assertThat(Words.withoutPossessive("Marlow's")).isEqualTo("Marlow");
    assertThat(Words.withoutPossessive("Mills")).isEqualTo("Mills");
  }
}
