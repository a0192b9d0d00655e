package dev.hearsay.nlp.encoder;

/**
 * What the network says of two spans belonging together: the product of two small vectors at their
 * first words, as log-odds against belonging to nothing.
 *
 * <p>Immutable but for the array, which nobody writes to.
 */
public final class Links {
  /** Numbers in each of the four vectors of a word. */
  static final int SIZE = 32;

  private static final int CONTENT_QUERY = 0;
  private static final int CUE_KEY = SIZE;
  private static final int CUE_QUERY = 2 * SIZE;
  private static final int SOURCE_KEY = 3 * SIZE;

  private final float[][] vectors;

  /**
   * Links between the words of one article.
   *
   * @param vectors [word][4 times 32]: a content's query, a cue's key, a cue's query, a source's
   *     key
   */
  Links(float[][] vectors) {
    this.vectors = vectors;
  }

  /** Links of a text of so many words that say nothing: 0 for every two. */
  public static Links unknown(int words) {
    return new Links(new float[words][4 * SIZE]);
  }

  /**
   * Whether the cue introduces the content.
   *
   * @param content the content's first word
   * @param cue the cue's first word
   */
  public double cue(int content, int cue) {
    return product(vectors[content], CONTENT_QUERY, vectors[cue], CUE_KEY);
  }

  /**
   * Whether the source is who speaks by the cue.
   *
   * @param cue the cue's first word
   * @param source the source's first word
   */
  public double source(int cue, int source) {
    return product(vectors[cue], CUE_QUERY, vectors[source], SOURCE_KEY);
  }

  private static double product(float[] query, int from, float[] key, int to) {
    float sum = 0;
    for (int k = 0; k < SIZE; k++) {
      sum += query[from + k] * key[to + k];
    }
    return sum;
  }
}
