package dev.hearsay.cli;

import picocli.CommandLine.Option;

/** Whether a command only says what it would do. */
final class PreviewOption {
  @Option(
      names = "--dry-run",
      description = {
        "Say what would be read and rewritten and how long it is likely to take; write nothing.",
        "The input is read, and a few articles are, to measure the time."
      })
  private boolean asked;

  boolean asked() {
    return asked;
  }
}
