package dev.hearsay.nlp.topics;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hearsay.nlp.text.WordPiece;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class LearntWeightsTest {
  private static final Path RESOURCE =
      Path.of("src/main/resources/dev/hearsay/nlp/topics", LearntWeights.RESOURCE);

  /** {@code -Dhearsay.weights.write=true} writes them after a change of the taxonomy. */
  @Test
  void theWeightsAreThoseOfTheBuiltInTaxonomy() throws IOException {
    Taxonomy taxonomy = Taxonomy.builtIn();
    byte[] learnt =
        TopicModel.weights(taxonomy, PieceVectors.load(), WordPiece.load()).bytes(taxonomy);
    if (Boolean.getBoolean("hearsay.weights.write")) {
      Files.write(RESOURCE, learnt);
    }

    assertThat(Files.readAllBytes(RESOURCE)).isEqualTo(learnt);
  }

  @Test
  void anotherTaxonomyHasNoWeights() {
    assertThat(LearntWeights.of(Taxonomy.parse(Taxonomy.builtIn().text() + "# changed"))).isEmpty();
  }
}
