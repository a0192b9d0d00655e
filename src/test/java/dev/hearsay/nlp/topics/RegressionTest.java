package dev.hearsay.nlp.topics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class RegressionTest {
  private static final float[][] SAMPLES = {{1, 0, 0}, {0.8f, 0.6f, 0}, {0, 1, 0}, {0, 0, 1}};
  private static final int[] CLASSES = {0, 0, 1, 2};
  private static final double[] EVEN = {1, 1, 1, 1};

  @Test
  void eachSampleFitsItsOwnClassBest() {
    float[][] weights = Regression.fit(SAMPLES, CLASSES, EVEN, 3);

    for (int sample = 0; sample < SAMPLES.length; sample++) {
      for (int other = 0; other < 3; other++) {
        if (other != CLASSES[sample]) {
          assertThat(dot(weights[CLASSES[sample]], SAMPLES[sample]))
              .isGreaterThan(dot(weights[other], SAMPLES[sample]));
        }
      }
    }
  }

  @Test
  void theMeanOfTheRowsIsZero() {
    float[][] weights = Regression.fit(SAMPLES, CLASSES, EVEN, 3);

    for (int i = 0; i < 3; i++) {
      assertThat(weights[0][i] + weights[1][i] + weights[2][i]).isCloseTo(0, within(1e-5f));
    }
  }

  /** One component, two classes: the best weights are ±w with w = 2C/(1 + e^2w), so w = 0.5671. */
  @Test
  void theWeightsMakeLossAndPenaltySmallest() {
    float[][] weights =
        Regression.fit(new float[][] {{1}, {-1}}, new int[] {0, 1}, new double[] {1, 1}, 2);
    double w = weights[0][0];

    assertThat(weights[1][0]).isEqualTo(weights[0][0] * -1);
    assertThat(w).isCloseTo(2 * 2 / (1 + Math.exp(2 * w)), within(0.01));
  }

  @Test
  void aHeavierSampleIsFittedBetter() {
    float[][] even = Regression.fit(SAMPLES, CLASSES, EVEN, 3);
    float[][] heavy = Regression.fit(SAMPLES, CLASSES, new double[] {1, 1, 5, 1}, 3);

    assertThat(dot(heavy[1], SAMPLES[2])).isGreaterThan(dot(even[1], SAMPLES[2]));
  }

  @Test
  void theSameSamplesGiveTheSameWeights() {
    assertThat(Regression.fit(SAMPLES, CLASSES, EVEN, 3))
        .isDeepEqualTo(Regression.fit(SAMPLES, CLASSES, EVEN, 3));
  }

  private static double dot(float[] one, float[] other) {
    double sum = 0;
    for (int i = 0; i < one.length; i++) {
      sum += one[i] * other[i];
    }
    return sum;
  }
}
