package dev.hearsay.report;

import java.util.Arrays;
import java.util.Optional;

/**
 * Between what a figure may lie: 95 % of its values over resamples of the articles.
 *
 * @param low the 2.5th percentile
 * @param high the 97.5th percentile
 */
public record Interval(double low, double high) {
  private static final double TAIL = 0.025;

  public Interval {
    if (!(low <= high)) {
      throw new IllegalArgumentException("An interval from " + low + " to " + high);
    }
  }

  /**
   * The percentile interval of a bootstrap (Efron 1979), the percentiles interpolated between
   * neighbours (definition 7 of Hyndman and Fan 1996).
   *
   * @param values the figure of each resample; no number where a resample has none
   * @return none without a number, and where all are the same: a figure that no resample can move,
   *     such as none of 40, is not known for sure because of it
   */
  public static Optional<Interval> of(double[] values) {
    double[] sorted = Arrays.stream(values).filter(Double::isFinite).sorted().toArray();
    if (sorted.length == 0 || sorted[0] == sorted[sorted.length - 1]) {
      return Optional.empty();
    }
    return Optional.of(new Interval(percentile(sorted, TAIL), percentile(sorted, 1 - TAIL)));
  }

  /** Whether all of it lies on one side of 0, so that a change is more than chance makes. */
  public boolean excludesZero() {
    return low > 0 || high < 0;
  }

  private static double percentile(double[] sorted, double part) {
    double place = part * (sorted.length - 1);
    int below = (int) place;
    int above = Math.min(below + 1, sorted.length - 1);
    return sorted[below] + (place - below) * (sorted[above] - sorted[below]);
  }
}
