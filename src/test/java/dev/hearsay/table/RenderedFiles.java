package dev.hearsay.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Files of docs/ that are rendered from code: {@code -Dhearsay.dictionary.write=true} writes them.
 */
final class RenderedFiles {
  private RenderedFiles() {}

  static void check(Path file, String rendered) throws IOException {
    if (Boolean.getBoolean("hearsay.dictionary.write")) {
      Files.createDirectories(file.getParent());
      Files.writeString(file, rendered);
    }
    assertThat(file)
        .as("%s is stale: run the tests of this class with -Dhearsay.dictionary.write=true", file)
        .content()
        .isEqualTo(rendered);
  }
}
