package dev.hearsay.eval;

import static dev.hearsay.model.Polarity.NEGATIVE;
import static dev.hearsay.model.Polarity.NEUTRAL;
import static dev.hearsay.model.Polarity.POSITIVE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;

class PolarityScoringTest {
  @Test
  void countsAndAveragesOverTheClasses() {
    PolarityScoring scoring =
        PolarityScoring.of(
            List.of(
                new PolarityPrediction("q1", NEGATIVE, NEGATIVE),
                new PolarityPrediction("q2", NEGATIVE, NEUTRAL),
                new PolarityPrediction("q3", NEUTRAL, NEUTRAL),
                new PolarityPrediction("q4", POSITIVE, POSITIVE)));
    assertThat(scoring.confusion())
        .isEqualTo(List.of(List.of(1, 1, 0), List.of(0, 1, 0), List.of(0, 0, 1)));
    assertThat(scoring.of(NEGATIVE).precision()).isEqualTo(1);
    assertThat(scoring.of(NEGATIVE).recall()).isEqualTo(0.5);
    assertThat(scoring.macroF1()).isCloseTo((2 / 3.0 + 2 / 3.0 + 1) / 3, within(1e-9));
    assertThat(scoring.accuracy()).isEqualTo(0.75);
    assertThat(scoring.render()).contains("scored 4, macro F1 77.8, accuracy 75.0 %");
  }

  @Test
  void withoutPredictionsEveryScoreIsZero() {
    PolarityScoring scoring = PolarityScoring.of(List.of());
    assertThat(scoring.macroF1()).isZero();
    assertThat(scoring.accuracy()).isZero();
  }

  @Test
  void refusesAConfusionOfAnotherShape() {
    assertThatThrownBy(() -> new PolarityScoring(List.of(List.of(1))))
        .isInstanceOf(IllegalArgumentException.class);
  }
}
