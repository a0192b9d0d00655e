package dev.hearsay.nlp.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SentencesTest {
  /** Sentences parted by a bar, as they should be found. */
  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      quoteCharacter = '~',
      textBlock =
          """
          The ship sank.| No one died.
          Did it sink?| It did!| So what…| Nothing.
          “No.”| He left.
          “Why?” he asked.
          "No."| "Why not?"| 'Because.'
          (It sank.)| [No one died.]| It was dark.
          It sank.| “No one died.”
          It sank....| Then silence
          It sank ... or so they say
          It sank.no space
          It sank.| 12 people died.
          It sank. and then it rose
          It sank.| 🚢 All of them left.
          Sen. J. B. Marlow Jr. spoke.| “No.”| He left.
          Mr. Odell met Mrs. Marlow, Dr. Ask and Gov. Falk in St. Carrow on Jan. 5.| It rained.
          Ada M. Marlow spoke.
          The U.S. Senate voted.
          It was he and I.| Ada left.
          See No. 5 and Nos. 6 and 7.
          Carrow said no.| Ada left.
          Turn left at Harbour Rd. Carrow
          She fell ill.| He stayed.
          He lives in Peoria, Ill. with her
          Carrow vs. Lathe was a draw.| Both left.
          It opens at 9 a.m. Monday.| Then it shuts.
          It opens at 9 a.m. ET at Carrow.
          It opens at 9 a.m.| She left at 5 p.m.| He stayed.
          Some towns, e.g. Carrow, i.e. Lathe, e.g. 12 of them, left.
          harbour
          .
          ? ! .
          """)
  void endsWhereASentenceEnds(String marked) {
    List<String> expected = List.of(marked.split("\\| "));
    assertThat(sentences(marked.replace("|", ""))).isEqualTo(expected);
  }

  @Test
  void aParagraphsEndEndsASentence() {
    assertThat(sentences("Ship sinks\nNo one died\r\n\r\nand all left\u2028she said"))
        .containsExactly("Ship sinks", "No one died", "and all left", "she said");
  }

  @Test
  void anEmptyTextHasNone() {
    assertThat(Sentences.of(Words.of("")).count()).isZero();
  }

  @Test
  void everyWordIsInTheSentenceAroundIt() {
    Sentences sentences = Sentences.of(Words.of("One two. Three four. Five"));
    assertThat(sentences.around(0)).isEqualTo(new Range(0, 3));
    assertThat(sentences.around(4)).isEqualTo(new Range(3, 6));
    assertThat(sentences.around(6)).isEqualTo(new Range(6, 7));
    assertThat(sentences.begins(3)).isTrue();
    assertThat(sentences.begins(4)).isFalse();
    assertThat(sentences.of(6)).isEqualTo(2);
    assertThat(sentences.count()).isEqualTo(3);
  }

  @Test
  void proseCountsTheEndsBetweenTwoWords() {
    Prose prose = Prose.of("One two. Three four. Five");
    assertThat(prose.sentencesBetween(0, 6)).isEqualTo(2);
    assertThat(prose.sentencesBetween(0, 2)).isZero();
  }

  private static List<String> sentences(String text) {
    Words words = Words.of(text);
    Sentences sentences = Sentences.of(words);
    List<String> found = new ArrayList<>();
    for (int i = 0; i < words.size(); i++) {
      if (sentences.begins(i)) {
        found.add(words.text(sentences.around(i)));
      }
    }
    assertThat(sentences.count()).isEqualTo(found.size());
    return found;
  }
}
