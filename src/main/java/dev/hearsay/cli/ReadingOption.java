package dev.hearsay.cli;

import dev.hearsay.job.RunSettings;
import picocli.CommandLine.Option;

/** Which articles a command reads. */
final class ReadingOption {
  @Option(
      names = "--reannotate",
      description = {
        "Read every article of the months again, also those that this model has read.",
        "Articles that another model has read are read again without it."
      })
  private boolean reannotate;

  RunSettings in(RunSettings settings) {
    return reannotate ? settings.with(RunSettings.Reading.ALL) : settings;
  }
}
