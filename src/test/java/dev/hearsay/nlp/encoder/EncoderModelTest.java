package dev.hearsay.nlp.encoder;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class EncoderModelTest {
  private static final byte[] MODEL = "a model".getBytes(StandardCharsets.US_ASCII);
  private static final String CHECKSUM =
      "2d4f7e9d1b5d60a1cb1e8dbd9a5a1d0f5a3d2f5e2f4bca0ee5a8c7e3a4f1b9c0";

  @Test
  void refusesADamagedModel() {
    assertThatThrownBy(() -> EncoderModel.check(MODEL, CHECKSUM))
        .isInstanceOf(IllegalStateException.class)
        .hasMessageStartingWith("Cannot use the encoder: its SHA-256 is ")
        .hasMessageContaining(CHECKSUM)
        .hasMessageEndingWith("Build the program again from a clean checkout.");
  }

  @Test
  void acceptsTheReleasedModel() {
    assertThat(EncoderModel.checksum()).matches("[0-9a-f]{64}");
    assertThatCode(EncoderModel::load).doesNotThrowAnyException();
  }
}
