package dev.hearsay.transform;

import dev.hearsay.model.Analysis;
import dev.hearsay.model.Article;
import java.time.Duration;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/**
 * Reads articles one after the other, each on a thread that is left behind when it takes longer
 * than the limit, so that no text can hang a task. A text that cannot be read is told, not thrown.
 */
final class LimitedReading {
  /**
   * What became of an article.
   *
   * @param analysis what was read; null where it failed
   * @param failure why it failed; null where it was read
   */
  record Outcome(Analysis analysis, String failure) {}

  private static final int IDLE_SECONDS = 1;

  private final AnalyzeArticles.Reader reader;
  private final Duration limit;
  private ThreadPoolExecutor thread = thread();

  LimitedReading(AnalyzeArticles.Reader reader, Duration limit) {
    this.reader = reader;
    this.limit = limit;
  }

  /**
   * Reads an article.
   *
   * @throws Error where Java itself fails, as without memory: that is no fault of the text
   */
  Outcome read(Article article) {
    Future<Analysis> reading = thread.submit(() -> reader.read(article));
    try {
      return new Outcome(reading.get(limit.toMillis(), TimeUnit.MILLISECONDS), null);
    } catch (TimeoutException e) {
      thread.shutdownNow();
      thread = thread();
      return new Outcome(null, "reading it took longer than %d s".formatted(limit.toSeconds()));
    } catch (ExecutionException e) {
      if (e.getCause() instanceof Error error && !(error instanceof StackOverflowError)) {
        throw error;
      }
      return new Outcome(null, e.getCause().toString());
    } catch (InterruptedException e) {
      thread.shutdownNow();
      Thread.currentThread().interrupt();
      throw new IllegalStateException("Stopped while reading " + article.docId(), e);
    }
  }

  private static ThreadPoolExecutor thread() {
    ThreadPoolExecutor one =
        new ThreadPoolExecutor(
            1,
            1,
            IDLE_SECONDS,
            TimeUnit.SECONDS,
            new LinkedBlockingQueue<>(),
            task -> {
              Thread thread = new Thread(task, "article");
              thread.setDaemon(true);
              return thread;
            });
    one.allowCoreThreadTimeOut(true);
    return one;
  }
}
