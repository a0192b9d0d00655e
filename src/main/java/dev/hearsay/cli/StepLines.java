package dev.hearsay.cli;

import dev.hearsay.job.Step;
import dev.hearsay.job.StepListener;
import dev.hearsay.job.StepSummary;
import java.io.PrintWriter;
import java.time.Duration;
import java.util.Locale;

/**
 * Tells the user how a run gets on, a line for each step and for each part of a long one:
 *
 * <pre>
 * annotate    3,200 of 12,407 articles  26%  41.0 articles/s
 * annotate    12,407 articles                                        302.5 s
 * </pre>
 */
final class StepLines implements StepListener {
  private final PrintWriter out;

  StepLines(PrintWriter out) {
    this.out = out;
  }

  @Override
  public void progress(Step step, long articles, long ofArticles, Duration running) {
    print(
        "%-11s %,d of %,d articles  %d%%  %.1f articles/s",
        step.label(),
        articles,
        ofArticles,
        100 * articles / Math.max(1, ofArticles),
        articles / seconds(running));
  }

  @Override
  public void finished(Step step, StepSummary summary, Duration took) {
    print("%-11s %-56s %6.1f s", step.label(), summary.words(), seconds(took));
  }

  private void print(String format, Object... values) {
    out.println(String.format(Locale.ROOT, format, values));
    out.flush();
  }

  private static double seconds(Duration duration) {
    return duration.toMillis() / 1000.0;
  }
}
