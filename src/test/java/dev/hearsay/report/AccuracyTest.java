package dev.hearsay.report;

import static org.assertj.core.api.Assertions.assertThat;

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
}
