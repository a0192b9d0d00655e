package dev.hearsay.cli;

import java.nio.file.Path;
import java.util.Optional;
import picocli.CommandLine.Option;

/** Which answers an evaluation compares with. */
final class GoldOptions {
  @Option(
      names = "--gold",
      paramLabel = "FILE",
      required = true,
      description = "File of hand-labelled answers; docs/evaluation.md tells its form.")
  private Path gold;

  @Option(
      names = "--predictions",
      paramLabel = "FILE",
      description = "Write what was scored as JSON Lines: id, gold, predicted.")
  private Path predictions;

  Path gold() {
    return gold;
  }

  Optional<Path> predictions() {
    return Optional.ofNullable(predictions);
  }
}
