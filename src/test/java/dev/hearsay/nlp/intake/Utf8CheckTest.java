package dev.hearsay.nlp.intake;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hearsay.model.RejectReason;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class Utf8CheckTest {
  @ParameterizedTest
  @ValueSource(strings = {"", "plain", "Renée said “no” 🙂", "\uFFFD as written", "a\uFEFFb"})
  void keepsWhatIsUtf8(String text) {
    assertThat(Utf8Check.of(text.getBytes(StandardCharsets.UTF_8)).text()).isEqualTo(text);
  }

  @Test
  void dropsTheByteOrderMark() {
    byte[] bytes = "\uFEFFThe dam".getBytes(StandardCharsets.UTF_8);
    assertThat(Utf8Check.of(bytes).text()).isEqualTo("The dam");
  }

  @Test
  void namesTheFirstByteThatIsNone() {
    Utf8Check checked = Utf8Check.of("café au lait".getBytes(StandardCharsets.ISO_8859_1));
    assertThat(checked.text()).isNull();
    assertThat(checked.rejection().reason()).isEqualTo(RejectReason.NOT_VALID_UTF8);
    assertThat(checked.rejection().detail()).isEqualTo("byte 4 is 0xe9, which is no UTF-8");
  }

  @Test
  void aCharacterCutInHalfIsNone() {
    byte[] bytes = {'a', (byte) 0xe2, (byte) 0x80};
    assertThat(Utf8Check.of(bytes).rejection().detail()).startsWith("byte 2 is 0xe2");
  }

  @Test
  void knowsUtf16() {
    byte[] bytes = "\uFEFFThe dam".getBytes(StandardCharsets.UTF_16LE);
    assertThat(Utf8Check.of(bytes).rejection().detail()).contains("UTF-16");
  }
}
