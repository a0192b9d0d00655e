package dev.hearsay.nlp.trends;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class LogOddsTest {
  @Test
  void whatOnePartAloneHasStandsOut() {
    double odds = Math.log(10.0 / 390) - Math.log(5.0 / 645);

    assertThat(LogOdds.z(5, 50, 5, 350))
        .isCloseTo(odds / Math.sqrt(1.0 / 10 + 1.0 / 5), within(1e-9))
        .isGreaterThan(1.96);
  }

  @Test
  void fewCasesSayLittle() {
    assertThat(LogOdds.z(3, 50, 3, 350)).isBetween(0.0, 1.96);
  }

  @Test
  void whatBothHaveInEqualPartIsZero() {
    assertThat(LogOdds.z(10, 100, 40, 400)).isCloseTo(0, within(1e-9));
  }

  @Test
  void whatThePartLacksIsNegative() {
    assertThat(LogOdds.z(0, 100, 40, 400)).isLessThan(-1.96);
  }

  @Test
  void whereThereIsNothingElseNothingStandsOut() {
    assertThat(LogOdds.z(7, 7, 12, 12)).isZero();
    assertThat(LogOdds.z(7, 7, 7, 7)).isZero();
  }
}
