package dev.hearsay.nlp.encoder;

/** What several windows say of each word, averaged. */
final class WeightedMean {
  private final float[][] sums;
  private final float[] weights;
  private final int width;

  WeightedMean(int words, int width) {
    this.sums = new float[words][width];
    this.weights = new float[words];
    this.width = width;
  }

  int width() {
    return width;
  }

  void add(int word, float[] values, float weight) {
    for (int k = 0; k < width; k++) {
      sums[word][k] += weight * values[k];
    }
    weights[word] += weight;
  }

  /** The means; the sums become them, so this comes last. */
  float[][] means() {
    for (int i = 0; i < sums.length; i++) {
      for (int k = 0; k < width; k++) {
        sums[i][k] /= weights[i];
      }
    }
    return sums;
  }
}
