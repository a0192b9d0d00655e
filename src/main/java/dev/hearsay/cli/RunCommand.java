package dev.hearsay.cli;

import dev.hearsay.job.RunSettings;
import dev.hearsay.job.Step;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** {@code hearsay run}: all steps, from text to report. */
@Command(
    name = "run",
    description = "Reads articles and writes the tables and a report for each month.",
    sortOptions = false,
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    footer = {
      "",
      "Example: hearsay run --input news/ --output output",
      "         hearsay run --input news/2026-05.jsonl --output output --dry-run"
    })
final class RunCommand implements Callable<Integer> {
  @Spec private CommandSpec spec;
  @Mixin private InputOptions input;
  @Mixin private MonthOption month;
  @Mixin private ReadingOption reading;
  @Mixin private PreviewOption preview;
  @Mixin private TopicsOption topics;
  @Mixin private AuthorityOption authority;
  @Mixin private PublishTextOption text;
  @Mixin private StepOptions options;

  @Override
  public Integer call() {
    RunSettings settings =
        RunSettings.of(input.inputsOrSeeds(), input.fields(), options.output(), month.months())
            .withAuthority(authority.file());
    return new StepRunner(spec, options)
        .run(text.in(reading.in(topics.in(settings))), List.of(Step.values()), preview);
  }
}
