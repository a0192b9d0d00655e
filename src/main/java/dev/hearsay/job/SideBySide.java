package dev.hearsay.job;

import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Supplier;

/** Runs pieces of work that do not need each other at the same time: Spark plans on one thread. */
final class SideBySide implements AutoCloseable {
  private final ExecutorService threads = Executors.newCachedThreadPool();

  /** Runs all and waits for all; the first failure is thrown when every piece has ended. */
  static void run(List<Runnable> pieces) {
    try (SideBySide all = new SideBySide()) {
      CompletableFuture.allOf(
              pieces.stream()
                  .map(piece -> CompletableFuture.runAsync(piece, all.threads))
                  .toArray(CompletableFuture[]::new))
          .join();
    } catch (CompletionException e) {
      throw failure(e);
    }
  }

  /**
   * Begins a piece of work.
   *
   * @return its answer, which waits for it, and throws what it failed with
   */
  <T> Supplier<T> begin(Supplier<T> piece) {
    CompletableFuture<T> answer = CompletableFuture.supplyAsync(piece, threads);
    return () -> {
      try {
        return answer.join();
      } catch (CompletionException e) {
        throw failure(e);
      }
    };
  }

  private static RuntimeException failure(CompletionException e) {
    return e.getCause() instanceof RuntimeException failure ? failure : e;
  }

  /** What was begun goes on to its end. */
  @Override
  public void close() {
    threads.shutdown();
  }
}
