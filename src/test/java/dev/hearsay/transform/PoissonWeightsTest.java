package dev.hearsay.transform;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.hearsay.report.Interval;
import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.Test;

class PoissonWeightsTest {
  private static final int ARTICLES = 2_000;
  private static final double NONE = Math.exp(-1);

  @Test
  void theSameArticleHasTheSameWeights() {
    assertThat(PoissonWeights.of("a1")).isEqualTo(PoissonWeights.of("a1"));
    assertThat(PoissonWeights.of("a1")).isNotEqualTo(PoissonWeights.of("a2"));
    assertThat(PoissonWeights.of("")).hasSize(PoissonWeights.RESAMPLES);
  }

  @Test
  void weightsAreThoseOfAPoissonVariableOfMeanOne() {
    long all = 0;
    long squares = 0;
    long none = 0;
    for (int i = 0; i < ARTICLES; i++) {
      for (int weight : PoissonWeights.of("article-" + i)) {
        all += weight;
        squares += (long) weight * weight;
        none += weight == 0 ? 1 : 0;
      }
    }
    double drawn = ARTICLES * (double) PoissonWeights.RESAMPLES;
    double mean = all / drawn;

    assertThat(mean).isCloseTo(1, within(0.01));
    assertThat(squares / drawn - mean * mean).isCloseTo(1, within(0.02));
    assertThat(none / drawn).isCloseTo(NONE, within(0.005));
  }

  @Test
  void resamplesDoNotFollowEachOther() {
    double products = 0;
    for (int i = 0; i < ARTICLES; i++) {
      int[] weights = PoissonWeights.of("article-" + i);
      for (int k = 1; k < weights.length; k++) {
        products += (weights[k] - 1) * (weights[k - 1] - 1);
      }
    }

    assertThat(products / (ARTICLES * (PoissonWeights.RESAMPLES - 1.0))).isCloseTo(0, within(0.01));
  }

  @Test
  void articlesOfLikeNamesDoNotFollowEachOther() {
    double products = 0;
    for (int i = 1; i < ARTICLES; i++) {
      int[] one = PoissonWeights.of("article-" + i);
      int[] next = PoissonWeights.of("article-" + (i - 1));
      for (int k = 0; k < one.length; k++) {
        products += (one[k] - 1) * (next[k] - 1);
      }
    }

    assertThat(products / (ARTICLES * (double) PoissonWeights.RESAMPLES))
        .isCloseTo(0, within(0.01));
  }

  @Test
  void theSpreadOfAMeanIsTheOneThatTheoryGives() {
    double[] means = new double[PoissonWeights.RESAMPLES];
    double[] drawn = new double[PoissonWeights.RESAMPLES];
    for (int i = 0; i < ARTICLES; i++) {
      int[] weights = PoissonWeights.of("article-" + i);
      for (int k = 0; k < weights.length; k++) {
        means[k] += weights[k] * (i % 10);
        drawn[k] += weights[k];
      }
    }
    for (int k = 0; k < means.length; k++) {
      means[k] /= drawn[k];
    }
    double mean = Arrays.stream(means).average().orElseThrow();
    double variance =
        Arrays.stream(means).map(m -> (m - mean) * (m - mean)).average().orElseThrow();

    assertThat(mean).isCloseTo(4.5, within(0.02));
    assertThat(Math.sqrt(variance)).isCloseTo(Math.sqrt(8.25 / ARTICLES), within(0.008));
  }

  @Test
  void anIntervalHoldsTheTruthNearlyAsOftenAsItSays() {
    Random random = new Random(7);
    int articles = 40;
    int months = 500;
    int held = 0;
    for (int month = 0; month < months; month++) {
      double[] sums = new double[PoissonWeights.RESAMPLES];
      double[] drawn = new double[PoissonWeights.RESAMPLES];
      for (int i = 0; i < articles; i++) {
        // skewed as statements are: many articles with few and a few with many, 8 in the mean
        double statements = Math.floor(-8 * Math.log(random.nextDouble()) + 0.5);
        int[] weights = PoissonWeights.of(month + "-" + i);
        for (int k = 0; k < weights.length; k++) {
          sums[k] += weights[k] * statements;
          drawn[k] += weights[k];
        }
      }
      for (int k = 0; k < sums.length; k++) {
        sums[k] /= drawn[k];
      }
      Interval interval = Interval.of(sums).orElseThrow();
      held += interval.low() <= 8 && 8 <= interval.high() ? 1 : 0;
    }

    assertThat((double) held / months).isBetween(0.89, 0.97);
  }
}
