package dev.hearsay.job;

import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/** Runs pieces of work that do not need each other at the same time: Spark plans on one thread. */
final class SideBySide {
  private SideBySide() {}

  /** Runs all and waits for all; the first failure is thrown when every piece has ended. */
  static void run(List<Runnable> pieces) {
    ExecutorService threads = Executors.newFixedThreadPool(pieces.size());
    try {
      CompletableFuture.allOf(
              pieces.stream()
                  .map(piece -> CompletableFuture.runAsync(piece, threads))
                  .toArray(CompletableFuture[]::new))
          .join();
    } catch (CompletionException e) {
      if (e.getCause() instanceof RuntimeException failure) {
        throw failure;
      }
      throw e;
    } finally {
      threads.shutdown();
    }
  }
}
