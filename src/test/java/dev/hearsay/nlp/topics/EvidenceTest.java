package dev.hearsay.nlp.topics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class EvidenceTest {
  @Test
  void aWrongTableIsRefused() {
    assertThatThrownBy(() -> Evidence.read(new byte[] {1, 2, 3}))
        .isInstanceOf(IllegalStateException.class)
        .hasMessageStartingWith("Cannot use the topics' evidence: its SHA-256 is 039058c6")
        .hasMessageContaining(Evidence.SHA256)
        .hasMessageEndingWith("Build the program again from a clean checkout.");
  }

  @Test
  void whatAPieceSaysIsAddedTimesOver() {
    Evidence evidence = Evidence.load();
    double[] once = new double[evidence.topics()];
    double[] twice = new double[evidence.topics()];
    int football = 2374;

    evidence.add(football, 1, once);
    evidence.add(football, 2, twice);

    for (int topic = 0; topic < once.length; topic++) {
      assertThat(twice[topic]).isEqualTo(2 * once[topic]);
    }
    assertThat(once[14]).isPositive();
  }
}
