package dev.hearsay.transform;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.hearsay.model.Analysis;
import dev.hearsay.model.Article;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.Test;

class LimitedReadingTest {
  private static final Duration LIMIT = Duration.ofMillis(300);
  private static final Analysis READ = new Analysis(3, List.of(), List.of(), List.of(), List.of());

  @Test
  void articleThatIsReadGivesItsAnalysis() {
    assertThat(new LimitedReading(article -> READ, LIMIT).read(article("a")).analysis())
        .isEqualTo(READ);
  }

  @Test
  void articleThatHangsFailsAndTheNextIsRead() {
    LimitedReading reading =
        new LimitedReading(
            article -> {
              if (article.docId().equals("hangs")) {
                hang();
              }
              return READ;
            },
            LIMIT);

    LimitedReading.Outcome outcome = reading.read(article("hangs"));

    assertThat(outcome.analysis()).isNull();
    assertThat(outcome.failure()).startsWith("reading it took longer than ");
    assertThat(reading.read(article("next")).analysis()).isEqualTo(READ);
  }

  @Test
  void articleThatMeetsABugFailsWithIts() {
    LimitedReading reading =
        new LimitedReading(
            article -> {
              throw new IllegalStateException("no such actor");
            },
            LIMIT);

    assertThat(reading.read(article("a")).failure())
        .isEqualTo("java.lang.IllegalStateException: no such actor");
  }

  @Test
  void failureOfJavaItselfIsNoFaultOfTheText() {
    LimitedReading reading =
        new LimitedReading(
            article -> {
              throw new OutOfMemoryError("heap");
            },
            LIMIT);

    assertThatThrownBy(() -> reading.read(article("a"))).isInstanceOf(OutOfMemoryError.class);
  }

  private static Article article(String docId) {
    return new Article(docId, "Gazette", "", null, null, "The harbour opened.");
  }

  private static void hang() {
    try {
      new CountDownLatch(1).await();
    } catch (InterruptedException e) {
      // a text that hangs does not listen either; the thread may end here
      Thread.currentThread().interrupt();
    }
  }
}
