package dev.hearsay.nlp.sentiment;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hearsay.model.Polarity;
import dev.hearsay.nlp.encoder.Reading;
import dev.hearsay.nlp.text.Range;
import java.util.List;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class QuoteToneTest {
  @ParameterizedTest
  @CsvSource({
    "0.6, 0.3, 0.1, NEGATIVE",
    "0.1, 0.3, 0.6, POSITIVE",
    "0.1, 0.8, 0.1, NEUTRAL",
    "0.4, 0.4, 0.2, NEGATIVE"
  })
  void isTheLikeliest(double negative, double neutral, double positive, Polarity expected) {
    Reading reading = Readings.even(7, negative, neutral, positive);
    assertThat(QuoteTone.of(reading, List.of(new Range(1, 5))).polarity()).isEqualTo(expected);
  }

  @Test
  void readsOnlyTheQuotesOwnPieces() {
    double[] glad = {0.1, 0.2, 0.7};
    double[] angry = {0.8, 0.1, 0.1};
    Reading reading = Readings.of(glad, angry, angry, glad);
    PolarityScore pieces = QuoteTone.of(reading, List.of(new Range(0, 1), new Range(3, 4)));
    assertThat(pieces.polarity()).isEqualTo(Polarity.POSITIVE);
    assertThat(pieces.score())
        .isGreaterThan(QuoteTone.of(reading, List.of(new Range(0, 4))).score());
  }

  @Test
  void aLongQuoteIsNoSurerThanAShortOne() {
    Reading reading = Readings.even(40, 0.5, 0.3, 0.2);
    assertThat(QuoteTone.of(reading, List.of(new Range(0, 40))).score())
        .isCloseTo(QuoteTone.of(reading, List.of(new Range(0, 2))).score(), Offset.offset(1e-6));
  }
}
