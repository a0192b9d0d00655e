package dev.hearsay.job;

import dev.hearsay.io.UsageException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** Where the answers go that were scored, a line of JSON each; nowhere if the user wants none. */
final class PredictionsFile {
  private final Optional<Path> file;

  /**
   * The file to write, if any.
   *
   * @throws UsageException when it cannot be written, so that no long reading is in vain
   */
  PredictionsFile(Optional<Path> file) {
    this.file = file;
    file.ifPresent(
        path -> {
          Path folder = path.toAbsolutePath().getParent();
          boolean isWritable = Files.exists(path) ? Files.isWritable(path) : true;
          if (Files.isDirectory(path) || !isWritable || !Files.isWritable(folder)) {
            throw refuse(path, "it cannot be written there", null);
          }
        });
  }

  void write(List<String> lines) {
    file.ifPresent(
        path -> {
          try {
            Files.write(path, lines, StandardCharsets.UTF_8);
          } catch (IOException e) {
            throw refuse(path, e.toString(), e);
          }
        });
  }

  private static UsageException refuse(Path file, String reason, Exception cause) {
    return new UsageException(
        "Cannot write the predictions to %s: %s. Name another file with --predictions."
            .formatted(file, reason),
        cause);
  }
}
