package dev.hearsay.eval;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hearsay.model.QuoteType;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class GoldQuoteTypeTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "“It will hold,” | DIRECT",
        "“It will hold”. | DIRECT",
        "`“It will hold.”\u00a0` | DIRECT",
        "\"A\" b \"C\" | DIRECT",
        "“It will,” she added “hold” | MIXED",
        "that it was “quite” safe | MIXED",
        "“It was left open | MIXED",
        "” | MIXED",
        "the dam was safe | INDIRECT",
        "‘It will hold,’ | INDIRECT",
        "`` | INDIRECT",
      })
  void typeIsToldFromDoubleMarksAlone(String words, QuoteType type) {
    assertThat(GoldQuoteType.of(words)).isEqualTo(type);
  }
}
