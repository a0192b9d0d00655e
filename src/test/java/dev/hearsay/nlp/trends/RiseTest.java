package dev.hearsay.nlp.trends;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RiseTest {
  // By hand, natural logarithms: 2 (8 ln(8/2) + 0 + 12 ln(12/18) + 60 ln(60/54)) = 25.093
  @ParameterizedTest
  @CsvSource({
    "8, 20, 0, 60, 25.093",
    "0, 60, 8, 20, -25.093",
    "5, 50, 10, 100, 0.0",
    "20, 20, 60, 60, 0.0",
    "5, 10, 0, 0, 0.0",
  })
  void theScoreIsTheLogLikelihoodRatio(
      long now, long allNow, long before, long allBefore, double score) {
    assertThat(Rise.score(now, allNow, before, allBefore)).isCloseTo(score, within(0.001));
  }

  @Test
  void moreArticlesWithTheSameShareAreSurer() {
    assertThat(Rise.score(40, 400, 20, 800)).isGreaterThan(Rise.score(4, 40, 2, 80));
  }
}
