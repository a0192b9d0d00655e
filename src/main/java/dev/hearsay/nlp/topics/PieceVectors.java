package dev.hearsay.nlp.topics;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/**
 * What each word piece adds to a text's vector: a table of pieces by components, distilled from a
 * sentence encoder by training/topics and weighted by how rare the piece is.
 *
 * <p>The resource is big-endian: the number of pieces and of components as ints, then for each
 * piece a float scale and one signed byte a component. Immutable and thread-safe.
 */
final class PieceVectors {
  /** SHA-256 of the table that this code was measured with. */
  static final String SHA256 = "426be55ba91d97d4ba56e5ba01ab3040abcee3f65581605c3ecf4909f76fb877";

  private static final String RESOURCE = "vectors.bin";

  private final int width;
  private final float[] scales;
  private final byte[] steps;

  private PieceVectors(int width, float[] scales, byte[] steps) {
    this.width = width;
    this.scales = scales;
    this.steps = steps;
  }

  /**
   * Loads the table that comes with the program.
   *
   * @throws IllegalStateException where it is missing or is not the one that was released
   */
  static PieceVectors load() {
    try (InputStream in = PieceVectors.class.getResourceAsStream(RESOURCE)) {
      if (in == null) {
        throw new IllegalStateException(
            "Cannot find the topics' vectors: "
                + RESOURCE
                + " is missing. Build the program again from a clean checkout.");
      }
      return read(in.readAllBytes());
    } catch (IOException e) {
      throw new UncheckedIOException("Cannot read the topics' vectors " + RESOURCE, e);
    }
  }

  static PieceVectors read(byte[] bytes) {
    String found = sha256(bytes);
    if (!found.equals(SHA256)) {
      throw new IllegalStateException(
          "Cannot use the topics' vectors: their SHA-256 is "
              + found
              + " and not "
              + SHA256
              + ". Build the program again from a clean checkout.");
    }
    ByteBuffer buffer = ByteBuffer.wrap(bytes);
    float[] scales = new float[buffer.getInt()];
    int width = buffer.getInt();
    byte[] steps = new byte[scales.length * width];
    for (int piece = 0; piece < scales.length; piece++) {
      scales[piece] = buffer.getFloat();
      buffer.get(steps, piece * width, width);
    }
    return new PieceVectors(width, scales, steps);
  }

  /** The number of components. */
  int width() {
    return width;
  }

  /** Adds a piece's vector, so many times over, to a text's. */
  void add(int piece, float times, float[] sum) {
    float scale = times * scales[piece];
    int row = piece * width;
    for (int i = 0; i < width; i++) {
      sum[i] += scale * steps[row + i];
    }
  }

  private static String sha256(byte[] bytes) {
    try {
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("Every Java platform has SHA-256", e);
    }
  }
}
