package dev.hearsay.report;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FiguresTest {
  @ParameterizedTest
  @CsvSource(
      quoteCharacter = '`',
      value = {
        "41, 120, 34.2% (41 of 120)",
        "3, 7, 3 of 7",
        "0, 0, –",
        "1204, 12407, `9.7% (1,204 of 12,407)`"
      })
  void sharesShowTheirCountsAndNoPercentageOfFewCases(long part, long whole, String text) {
    assertThat(Figures.share(part, whole)).isEqualTo(text);
  }

  @ParameterizedTest
  @CsvSource({"126, 120, +6 (+5.0%)", "120, 120, 0", "3, 9, −6", "5, 20, −15 (−75.0%)"})
  void changesShowNoPercentageOfFewCases(long now, long before, String text) {
    assertThat(Figures.change(now, before)).isEqualTo(text);
  }

  @ParameterizedTest
  @CsvSource({"0.352, 0.34, +1.2 points", "0.3, 0.3001, 0.0 points", "0.1, 0.25, −15.0 points"})
  void sharesDifferByPoints(double now, double before, String text) {
    assertThat(Figures.points(now, before)).isEqualTo(text);
  }

  @ParameterizedTest
  @CsvSource({
    "1, 1st",
    "2, 2nd",
    "3, 3rd",
    "4, 4th",
    "11, 11th",
    "13, 13th",
    "21, 21st",
    "112, 112th"
  })
  void ranksReadAsOrdinals(int rank, String text) {
    assertThat(Figures.ordinal(rank)).isEqualTo(text);
  }

  @ParameterizedTest
  @CsvSource(
      quoteCharacter = '`',
      value = {
        "one two three, 20, one two three",
        "one two three, 9, one two …",
        "one two three, 7, one two …",
        "`one, two three`, 6, one …",
        "onetwothree, 5, onetw …",
        "``, 5, ``"
      })
  void textsAreShortenedAtAWordsEnd(String text, int limit, String shortened) {
    assertThat(Figures.shorten(text, limit)).isEqualTo(shortened);
  }

  @Test
  void shorteningCutsNoEmojiInTwo() {
    assertThat(Figures.shorten("😀😀😀😀", 2)).isEqualTo("😀😀 …");
  }
}
