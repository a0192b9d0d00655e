package dev.hearsay.job;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.hearsay.SparkSessions;
import dev.hearsay.SparkTest;
import dev.hearsay.io.RunManifest;
import dev.hearsay.io.UsageException;
import dev.hearsay.model.MonthSelection;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

@SparkTest
class RunJobTest {
  @TempDir private Path output;

  @ParameterizedTest
  @EnumSource(
      value = Step.class,
      names = {"ANNOTATE", "STATISTICS", "REPORT"})
  void aStepWithoutArticlesToWorkOnIsRefused(Step step) {
    RunSettings settings =
        RunSettings.of(List.of(), Map.of(), output.toString(), MonthSelection.ALL);
    RunJob job =
        new RunJob(
            SparkSessions.shared(),
            settings,
            new RunManifest.Build("test", "unknown"),
            new Silent());

    assertThatThrownBy(() -> job.run(List.of(step)))
        .isInstanceOf(UsageException.class)
        .hasMessageContaining("no articles to work on in " + output);
  }

  private static final class Silent implements StepListener {
    @Override
    public void progress(Step step, long articles, long ofArticles, Duration running) {}

    @Override
    public void finished(Step step, StepSummary summary, Duration took) {}
  }
}
