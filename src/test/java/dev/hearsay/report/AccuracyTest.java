package dev.hearsay.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class AccuracyTest {
  @Test
  void everyMeasuredFigureNamesTheCommandThatMeasuresIt() {
    assertThat(Accuracy.measured())
        .allSatisfy(
            accuracy -> {
              assertThat(accuracy.label()).isNotBlank();
              assertThat(accuracy.value()).containsPattern("\\d");
              assertThat(accuracy.command()).startsWith("jobs/hearsay evaluate ");
            });
  }

  @Test
  void theDocumentsSayTheSameFigures() throws IOException {
    String documents =
        Files.readString(Path.of("README.md"))
            + Files.readString(Path.of("docs/methods/tone-and-sentiment.md"));

    assertThat(Accuracy.measured())
        .allSatisfy(accuracy -> assertThat(documents).contains(accuracy.number()));
  }

  @Test
  void keysAreOneEach() {
    assertThat(Accuracy.measured().stream().map(Accuracy::key)).doesNotHaveDuplicates();
  }
}
