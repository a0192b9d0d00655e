package dev.hearsay.job;

import java.time.Duration;

/** Hears how a run gets on. Called from one thread at a time. */
public interface StepListener {
  /**
   * Part of a long step is done.
   *
   * @param running how long the step has been running
   */
  void progress(Step step, long articles, long ofArticles, Duration running);

  /** A step is done. */
  void finished(Step step, StepSummary summary, Duration took);
}
