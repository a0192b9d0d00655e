package dev.hearsay.transform;

import java.nio.charset.StandardCharsets;

/**
 * How often an article is drawn in each resample of a bootstrap.
 *
 * <p>In place of drawing n of n articles with replacement, each is drawn so often as a Poisson
 * variable of mean 1 says, by itself and without knowing the others (Hanley and MacGibbon 2006,
 * "Creating non-parametric bootstrap samples using Poisson frequencies"; Chamandy, Muralidharan,
 * Najmi and Naidu 2012, "Estimating uncertainty for massive data streams"). The variable comes from
 * a hash of the article's id and the number of the resample, so it is the same on every rerun,
 * machine and partition: FNV-1a over the id, then one step of SplitMix64 (Steele, Lea and Flood
 * 2014) for each resample.
 */
final class PoissonWeights {
  /** How many resamples there are. */
  static final int RESAMPLES = 200;

  private static final long FNV_BASIS = 0xcbf29ce484222325L;
  private static final long FNV_PRIME = 0x100000001b3L;
  private static final long GOLDEN_GAMMA = 0x9e3779b97f4a7c15L;

  private PoissonWeights() {}

  /** The article's weight in each of the {@link #RESAMPLES}, 0 or more. */
  static int[] of(String docId) {
    long seed = FNV_BASIS;
    for (byte b : docId.getBytes(StandardCharsets.UTF_8)) {
      seed = (seed ^ (b & 0xff)) * FNV_PRIME;
    }
    int[] weights = new int[RESAMPLES];
    for (int i = 0; i < RESAMPLES; i++) {
      weights[i] = poisson(uniform(mix(seed + (i + 1) * GOLDEN_GAMMA)));
    }
    return weights;
  }

  /** The number whose cumulative probability, for a mean of 1, first exceeds this of [0, 1). */
  private static int poisson(double uniform) {
    int number = 0;
    double probability = Math.exp(-1);
    double cumulative = probability;
    while (uniform >= cumulative && probability > 0) {
      number++;
      probability /= number;
      cumulative += probability;
    }
    return number;
  }

  private static double uniform(long bits) {
    return (bits >>> 11) * 0x1.0p-53;
  }

  private static long mix(long bits) {
    long mixed = (bits ^ (bits >>> 30)) * 0xbf58476d1ce4e5b9L;
    mixed = (mixed ^ (mixed >>> 27)) * 0x94d049bb133111ebL;
    return mixed ^ (mixed >>> 31);
  }
}
