package dev.hearsay.nlp.sentiment;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hearsay.model.Polarity;
import dev.hearsay.model.Stance;
import dev.hearsay.nlp.encoder.Reading;
import dev.hearsay.nlp.quotes.CueMeaning;
import dev.hearsay.nlp.text.Range;
import dev.hearsay.nlp.text.Words;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ToneReaderTest {
  private static final ToneReader READER = ToneReader.load();
  private static final CueMeaning SAID = new CueMeaning("say", Stance.STATES, true);
  private static final CueMeaning ACCUSED = new CueMeaning("accuse", Stance.ACCUSES, true);

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          This is a cruel and reckless plan     | 0.6 | 0.3 | 0.1 | NEGATIVE
          This is a wonderful and generous gift | 0.1 | 0.3 | 0.6 | POSITIVE
          The ferry sails at noon from Osmere   | 0.1 | 0.8 | 0.1 | NEUTRAL
          😀                                     | 0.1 | 0.8 | 0.1 | NEUTRAL
          """)
  void readsTheTone(
      String quote, double negative, double neutral, double positive, Polarity expected) {
    Words words = Words.of(quote);
    Reading reading = Readings.even(words.size(), negative, neutral, positive);
    assertThat(tone(words, reading, SAID).polarity()).isEqualTo(expected);
  }

  @Test
  void aCueThatAccusesLeansToTheNegative() {
    Words words = Words.of("The council sold the harbour to its own treasurer");
    Reading reading = Readings.even(words.size(), 0.4, 0.4, 0.2);
    assertThat(tone(words, reading, ACCUSED).score())
        .isLessThan(tone(words, reading, SAID).score());
  }

  @Test
  void readsOnlyTheQuotesOwnPieces() {
    Words words = Words.of("wonderful news, said the cruel and corrupt tyrant, wonderful");
    Reading reading = Readings.even(words.size(), 0.2, 0.3, 0.5);
    Range whole = new Range(0, words.size());
    List<Range> pieces = List.of(new Range(0, 2), new Range(words.size() - 1, words.size()));
    assertThat(READER.tone(words, reading, pieces, SAID).score())
        .isGreaterThan(READER.tone(words, reading, List.of(whole), SAID).score());
  }

  private static PolarityScore tone(Words words, Reading reading, CueMeaning cue) {
    return READER.tone(words, reading, List.of(new Range(0, words.size())), cue);
  }
}
