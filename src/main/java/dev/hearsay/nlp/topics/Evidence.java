package dev.hearsay.nlp.topics;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/**
 * What each word piece says about each topic: a table of pieces by topics, learnt by
 * training/topics. A positive number speaks for the topic, a negative one against it.
 *
 * <p>The resource is big-endian: the number of pieces and of topics as ints, then for each piece a
 * float scale and one signed byte a topic. Immutable and thread-safe.
 */
final class Evidence {
  /** SHA-256 of the table that this code was measured with. */
  static final String SHA256 = "751ea7fb7f17ff639dae661ecb8df53f9d00ab15ac5eef3599a22dc3b4fc9cad";

  private static final String RESOURCE = "evidence.bin";

  private final int topics;
  private final float[] table;

  private Evidence(int topics, float[] table) {
    this.topics = topics;
    this.table = table;
  }

  /**
   * Loads the table that comes with the program.
   *
   * @throws IllegalStateException where it is missing or is not the one that was released
   */
  static Evidence load() {
    try (InputStream in = Evidence.class.getResourceAsStream(RESOURCE)) {
      if (in == null) {
        throw new IllegalStateException(
            "Cannot find the topics' evidence: "
                + RESOURCE
                + " is missing. Build the program again from a clean checkout.");
      }
      return read(in.readAllBytes());
    } catch (IOException e) {
      throw new UncheckedIOException("Cannot read the topics' evidence " + RESOURCE, e);
    }
  }

  static Evidence read(byte[] bytes) {
    String found = sha256(bytes);
    if (!found.equals(SHA256)) {
      throw new IllegalStateException(
          "Cannot use the topics' evidence: its SHA-256 is "
              + found
              + " and not "
              + SHA256
              + ". Build the program again from a clean checkout.");
    }
    ByteBuffer buffer = ByteBuffer.wrap(bytes);
    int pieces = buffer.getInt();
    int topics = buffer.getInt();
    float[] table = new float[pieces * topics];
    int cell = 0;
    for (int piece = 0; piece < pieces; piece++) {
      float scale = buffer.getFloat();
      for (int topic = 0; topic < topics; topic++) {
        table[cell++] = scale * buffer.get();
      }
    }
    return new Evidence(topics, table);
  }

  /** The number of topics. */
  int topics() {
    return topics;
  }

  /** Adds what a piece says, so many times over, to the sums of the topics. */
  void add(int piece, double times, double[] sums) {
    int row = piece * topics;
    for (int topic = 0; topic < topics; topic++) {
      sums[topic] += times * table[row + topic];
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
