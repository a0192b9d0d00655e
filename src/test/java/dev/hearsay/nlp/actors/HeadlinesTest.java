package dev.hearsay.nlp.actors;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hearsay.nlp.text.Words;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HeadlinesTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      textBlock =
          """
          Lathe Power Chief Says Harbour Is Safe        ; true
          LATHE POWER CHIEF SAYS HARBOUR IS SAFE        ; true
          Lathe Power chief says harbour is safe        ; false
          Ada Marlow left Carrow on Monday.             ; false
          Ada Marlow                                    ; false
          — — — — — —                                   ; false
          """)
  void aHeadlineIsALineOfCapitals(String line, boolean headline) {
    assertThat(new Headlines(Words.of(line)).holds(0)).isEqualTo(headline);
  }
}
