package dev.hearsay.cli;

import dev.hearsay.job.RunSettings;
import dev.hearsay.job.Step;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** {@code hearsay annotate}: documents to analyses. */
@Command(
    name = "annotate",
    description = "Reads the text of the documents into the table analyses.",
    sortOptions = false,
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    footer = {
      "",
      "Example: hearsay annotate --from 2026-01 --to 2026-05 --reannotate --output output"
    })
final class AnnotateCommand implements Callable<Integer> {
  @Spec private CommandSpec spec;

  @Mixin private MonthOption month;
  @Mixin private ReadingOption reading;
  @Mixin private PreviewOption preview;
  @Mixin private TopicsOption topics;
  @Mixin private StepOptions options;

  @Override
  public Integer call() {
    RunSettings settings = RunSettings.of(List.of(), Map.of(), options.output(), month.months());
    return new StepRunner(spec, options)
        .run(reading.in(topics.in(settings)), List.of(Step.ANNOTATE), preview);
  }
}
