package dev.hearsay.nlp.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class ShinglesTest {
  @Test
  void aShingleIsFiveWordsWhateverTheirMarks() {
    assertThat(Shingles.of("The dam won’t be built, now.")).hasSize(2);
    assertThat(Shingles.of("the DAM won't be: built — now"))
        .isEqualTo(Shingles.of("The dam won’t be built, now."));
    assertThat(Shingles.of("one two three four")).isEmpty();
    assertThat(Shingles.of("")).isEmpty();
  }

  @Test
  void eachShingleCountsOnce() {
    assertThat(Shingles.of("go on go on go on go on go on go on")).hasSize(2);
  }

  @Test
  void textsThatShareMostWordsShareABand() {
    int[] whole = Shingles.of(words(0, 400));
    assertThat(common(whole, Shingles.of(words(0, 250)))).isPositive();
    assertThat(common(whole, Shingles.of(words(0, 350) + " " + words(900, 1000)))).isPositive();
    assertThat(common(whole, Shingles.of(words(500, 900)))).isZero();
    assertThat(common(whole, whole)).isEqualTo(Shingles.BANDS);
  }

  @Test
  void theHashOfContentPassesOverMarksAndCase() {
    assertThat(ContentHash.of("“Go,” she said.")).isEqualTo(ContentHash.of("\"go\" She said"));
    assertThat(ContentHash.of("Go 1")).isNotEqualTo(ContentHash.of("Go 2"));
  }

  private static String words(int from, int to) {
    return IntStream.range(from, to).mapToObj(i -> "w" + i).collect(Collectors.joining(" "));
  }

  private static long common(int[] some, int[] others) {
    long[] bands = Shingles.bands(others);
    return Arrays.stream(Shingles.bands(some))
        .filter(band -> Arrays.stream(bands).anyMatch(other -> other == band))
        .count();
  }
}
