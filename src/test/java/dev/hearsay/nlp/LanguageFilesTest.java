package dev.hearsay.nlp;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hearsay.nlp.encoder.EncoderModel;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class LanguageFilesTest {
  private static final Path RESOURCES = Path.of("src/main/resources/dev/hearsay/nlp");

  @Test
  void everyLanguageFileHasItsChecksum() throws IOException {
    try (Stream<Path> files = Files.walk(RESOURCES)) {
      assertThat(LanguageFiles.checksums().keySet())
          .containsExactlyInAnyOrderElementsOf(
              files
                  .filter(Files::isRegularFile)
                  .filter(file -> !file.toString().endsWith(".md"))
                  .map(file -> RESOURCES.relativize(file).toString().replace('\\', '/'))
                  .toList());
    }
  }

  @Test
  void theModelIsTheReleasedOne() {
    assertThat(LanguageFiles.checksums())
        .contains(Map.entry("encoder/encoder.onnx", EncoderModel.checksum()));
  }
}
