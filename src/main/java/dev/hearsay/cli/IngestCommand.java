package dev.hearsay.cli;

import dev.hearsay.job.RunSettings;
import dev.hearsay.job.Step;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** {@code hearsay ingest}: input to documents. */
@Command(
    name = "ingest",
    description = "Reads articles into the tables documents, rejects and coverage.",
    sortOptions = false,
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    footer = {
      "",
      "Example: hearsay ingest --input 'news/2026-05-*.jsonl.gz' --field text=body --output output"
    })
final class IngestCommand implements Callable<Integer> {
  @Spec private CommandSpec spec;
  @Mixin private InputOptions input;
  @Mixin private MonthOption month;
  @Mixin private PreviewOption preview;
  @Mixin private StepOptions options;

  @Override
  public Integer call() {
    RunSettings settings =
        RunSettings.of(input.inputs(), input.fields(), options.output(), month.months());
    return new StepRunner(spec, options).run(settings, List.of(Step.INGEST), preview);
  }
}
