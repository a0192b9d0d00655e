package dev.hearsay.job;

import java.time.Duration;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import org.apache.spark.util.LongAccumulator;

/** Tells a listener every ten seconds how many articles are read, until closed. */
final class ArticleProgress implements AutoCloseable {
  private static final long SECONDS = 10;

  private final ScheduledExecutorService clock =
      new ScheduledThreadPoolExecutor(1, ArticleProgress::daemon);
  private final long start = System.nanoTime();

  ArticleProgress(LongAccumulator done, long total, StepListener listener) {
    clock.scheduleAtFixedRate(
        () ->
            listener.progress(
                Step.ANNOTATE, done.value(), total, Duration.ofNanos(System.nanoTime() - start)),
        SECONDS,
        SECONDS,
        TimeUnit.SECONDS);
  }

  private static Thread daemon(Runnable task) {
    Thread thread = new Thread(task, "article-progress");
    thread.setDaemon(true);
    return thread;
  }

  @Override
  public void close() {
    clock.shutdownNow();
  }
}
