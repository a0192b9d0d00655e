package dev.hearsay.nlp.topics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class PieceVectorsTest {
  @Test
  void aWrongTableIsRefused() {
    assertThatThrownBy(() -> PieceVectors.read(new byte[] {1, 2, 3}))
        .isInstanceOf(IllegalStateException.class)
        .hasMessageStartingWith("Cannot use the topics' vectors: their SHA-256 is 039058c6")
        .hasMessageContaining(PieceVectors.SHA256)
        .hasMessageEndingWith("Build the program again from a clean checkout.");
  }

  @Test
  void aVectorIsAddedTimesOver() {
    PieceVectors vectors = PieceVectors.load();
    float[] once = new float[vectors.width()];
    float[] twice = new float[vectors.width()];
    int football = 2374;

    vectors.add(football, 1, once);
    vectors.add(football, 2, twice);

    for (int i = 0; i < once.length; i++) {
      assertThat(twice[i]).isEqualTo(2 * once[i]);
    }
    assertThat(once).doesNotContain(Float.NaN).isNotEqualTo(new float[vectors.width()]);
  }

  @Test
  void aMarkAddsNothing() {
    PieceVectors vectors = PieceVectors.load();
    float[] sum = new float[vectors.width()];
    int fullStop = 1012;

    vectors.add(fullStop, 1, sum);

    assertThat(sum).containsOnly(0);
  }
}
