package dev.hearsay.nlp.intake;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hearsay.model.Fingerprint;
import org.junit.jupiter.api.Test;

class FingerprintsTest {
  private static final String TEXT = "The council voted on Monday to build the bridge.";

  @Test
  void aShortTextIsACopyOnlyUnderTheSameHeadlineOnTheSameDay() {
    String key = copyKey("Oak Corp dividend", "2026-03-05");
    assertThat(copyKey("OAK CORP DIVIDEND", "2026-03-05")).isEqualTo(key);
    assertThat(copyKey("Elm Corp dividend", "2026-03-05")).isNotEqualTo(key);
    assertThat(copyKey("Oak Corp dividend", "2026-06-05")).isNotEqualTo(key);
  }

  @Test
  void aShortTextHasNoNearCopies() {
    Fingerprint fingerprint = Fingerprints.of("hash", "Bridge", TEXT, "2026-03-05");
    assertThat(fingerprint.shingles()).isEmpty();
    assertThat(fingerprint.bands()).isEmpty();
  }

  private static String copyKey(String title, String day) {
    return Fingerprints.of("hash", title, TEXT, day).copyKey();
  }
}
