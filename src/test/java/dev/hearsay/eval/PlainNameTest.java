package dev.hearsay.eval;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PlainNameTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Mira Voss | mira voss",
        "Sen. Renée J. Achard’s | renee achard",
        "the Bank of Norrey | bank of norrey",
        "U.N. | un",
        "J. K. Voss | jk voss",
        "Achard-Voss | achard voss",
        "Q | q",
        "Łukasz Ørn | ukasz rn",
        "The President | ''",
        "😀 | ''",
        "'' | ''",
      })
  void titlesAccentsInitialsAndPunctuationDoNotCount(String name, String plain) {
    assertThat(PlainName.of(name)).isEqualTo(plain);
  }
}
