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

/** {@code hearsay statistics}: analyses to statistics. */
@Command(
    name = "statistics",
    description = "Turns analyses into quotes, mentions, actors and monthly figures.",
    sortOptions = false,
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    footer = {"", "Example: hearsay statistics --output output"})
final class StatisticsCommand implements Callable<Integer> {
  @Spec private CommandSpec spec;

  @Mixin private MonthOption month;
  @Mixin private TopicsOption topics;
  @Mixin private AuthorityOption authority;
  @Mixin private StepOptions options;

  @Override
  public Integer call() {
    RunSettings settings =
        RunSettings.of(List.of(), Map.of(), options.output(), month.months())
            .withAuthority(authority.file());
    return new StepRunner(spec, options).run(topics.in(settings), List.of(Step.STATISTICS));
  }
}
