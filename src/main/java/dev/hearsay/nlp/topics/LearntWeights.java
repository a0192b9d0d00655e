package dev.hearsay.nlp.topics;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Optional;

/**
 * What was learnt from the built-in taxonomy, so that a process need not learn it again. It holds
 * for the very text that it was learnt from, told by its checksum; any other taxonomy is learnt
 * when it is read.
 *
 * @param own weights of the top level by the first regression, a row for each topic
 * @param all weights of every topic by the second, no row where the taxonomy has one level
 */
record LearntWeights(float[][] own, float[][] all) {
  static final String RESOURCE = "weights.bin";

  /** The weights of a taxonomy, where they come with the program. */
  static Optional<LearntWeights> of(Taxonomy taxonomy) {
    try (InputStream in = LearntWeights.class.getResourceAsStream(RESOURCE)) {
      if (in == null) {
        return Optional.empty();
      }
      DataInputStream data = new DataInputStream(new BufferedInputStream(in));
      return data.readUTF().equals(taxonomy.toString())
          ? Optional.of(new LearntWeights(rows(data), rows(data)))
          : Optional.empty();
    } catch (IOException e) {
      throw new UncheckedIOException("Cannot read the topics' weights " + RESOURCE, e);
    }
  }

  /** The resource's bytes: the taxonomy's checksum, then each table as rows, width and floats. */
  byte[] bytes(Taxonomy taxonomy) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (DataOutputStream data = new DataOutputStream(bytes)) {
      data.writeUTF(taxonomy.toString());
      write(data, own);
      write(data, all);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return bytes.toByteArray();
  }

  private static void write(DataOutputStream data, float[][] rows) throws IOException {
    data.writeInt(rows.length);
    data.writeInt(rows.length == 0 ? 0 : rows[0].length);
    for (float[] row : rows) {
      for (float weight : row) {
        data.writeFloat(weight);
      }
    }
  }

  private static float[][] rows(DataInputStream data) throws IOException {
    float[][] rows = new float[data.readInt()][data.readInt()];
    for (float[] row : rows) {
      for (int i = 0; i < row.length; i++) {
        row[i] = data.readFloat();
      }
    }
    return rows;
  }
}
