package dev.hearsay.nlp.sentiment;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.assertj.core.data.Offset;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PolarityLexiconTest {
  private static final PolarityLexicon LEXICON = PolarityLexicon.load();

  @ParameterizedTest
  @CsvSource({
    "wonderful, 2",
    "betrayed, -2",
    "betrayal, -2",
    "angrily, -1",
    "happiest, 2",
    "tragedies, -2",
    "table, 0",
    "a, 0",
    "1999, 0"
  })
  void knowsAWordByItsBaseForm(String form, double strength) {
    assertThat(LEXICON.strength(form)).isEqualTo(strength);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          a good plan                    | 1.0 | 0.0
          a very good plan               | 1.4 | 0.0
          a fairly good plan             | 0.6 | 0.0
          not a good plan                | 0.0 | 0.6
          it isn't a disgrace            | 1.2 | 0.0
          not now . a good plan          | 1.0 | 0.0
          the united states              | 0.0 | 0.0
          an awful lot of rain           | 0.0 | 0.0
          an awful storm                 | 0.0 | 2.0
          the plan                       | 0.0 | 0.0
          """)
  void weighsNegationAndDegree(String words, double praise, double blame) {
    double[] polar = ToneFeatures.polarWords(LEXICON, List.of(words.split(" ")));
    assertThat(polar[0]).isCloseTo(praise, Offset.offset(1e-9));
    assertThat(polar[1]).isCloseTo(blame, Offset.offset(1e-9));
  }
}
