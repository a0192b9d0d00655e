package dev.hearsay.report;

import java.util.ArrayList;
import java.util.List;

/**
 * A month whose figures stand beside those of others.
 *
 * @param label the month in words
 * @param figures its figures
 * @param samples its articles resampled
 */
record HeadlineMonth(String label, Headline figures, Resamples samples) {
  static HeadlineMonth now(MonthReport report) {
    return new HeadlineMonth(report.month().label(), report.figures(), report.comparison().now());
  }

  /** The month before and the same month a year ago, each where an article of it was read. */
  static List<HeadlineMonth> earlier(MonthReport report) {
    Comparison comparison = report.comparison();
    List<HeadlineMonth> earlier = new ArrayList<>();
    report
        .before()
        .ifPresent(
            h ->
                earlier.add(
                    new HeadlineMonth(
                        report.month().before().orElseThrow().label(), h, comparison.before())));
    comparison
        .yearAgo()
        .ifPresent(
            h ->
                earlier.add(
                    new HeadlineMonth(
                        report.month().yearBefore().orElseThrow().label(),
                        h,
                        comparison.yearBeforeSamples())));
    return earlier;
  }
}
