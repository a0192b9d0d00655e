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

/** {@code hearsay report}: tables to reports. */
@Command(
    name = "report",
    description = "Writes the report of each month from the tables.",
    sortOptions = false,
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    footer = {"", "Example: hearsay report --month 2026-05 --output output"})
final class ReportCommand implements Callable<Integer> {
  @Spec private CommandSpec spec;

  @Mixin private MonthOption month;
  @Mixin private PublishTextOption text;
  @Mixin private StepOptions options;

  @Override
  public Integer call() {
    RunSettings settings = RunSettings.of(List.of(), Map.of(), options.output(), month.months());
    return new StepRunner(spec, options).run(text.in(settings), List.of(Step.REPORT));
  }
}
