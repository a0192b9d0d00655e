package dev.hearsay.nlp.encoder;

import ai.onnxruntime.OnnxTensor;
import ai.onnxruntime.OrtEnvironment;
import ai.onnxruntime.OrtException;
import ai.onnxruntime.OrtSession;
import java.io.IOException;
import java.io.InputStream;
import java.nio.FloatBuffer;
import java.nio.LongBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Map;

/**
 * The network: word-piece ids and their types in, 19 numbers a piece out.
 *
 * <p>Runs one sequence at a time on one thread. The model is quantized dynamically, with one scale
 * for a whole batch, so an answer depends on what else is in the batch; one sequence at a time
 * makes it depend on the text alone, needs no padding, and is as fast (docs/architecture.md).
 * Thread-safe: one model serves every task of an executor.
 */
public final class EncoderModel {
  private static final String FOLDER = "/dev/hearsay/nlp/encoder/";
  private static final String MODEL = FOLDER + "encoder.onnx";
  private static final String CHECKSUM = FOLDER + "encoder.sha256";

  private final OrtEnvironment environment;
  private final OrtSession session;

  private EncoderModel(OrtEnvironment environment, OrtSession session) {
    this.environment = environment;
    this.session = session;
  }

  /**
   * Loads the model that comes with the program.
   *
   * @throws IllegalStateException where the file is missing or is not the one that was released
   */
  public static EncoderModel load() {
    byte[] model = bytes(MODEL);
    check(model, checksum());
    try (OrtSession.SessionOptions options = new OrtSession.SessionOptions()) {
      options.setIntraOpNumThreads(1);
      options.setInterOpNumThreads(1);
      options.setExecutionMode(OrtSession.SessionOptions.ExecutionMode.SEQUENTIAL);
      options.setOptimizationLevel(OrtSession.SessionOptions.OptLevel.ALL_OPT);
      OrtEnvironment environment = OrtEnvironment.getEnvironment();
      return new EncoderModel(environment, environment.createSession(model, options));
    } catch (OrtException e) {
      throw new IllegalStateException("Cannot start the encoder: " + e.getMessage(), e);
    }
  }

  /**
   * Reads one sequence.
   *
   * @param ids word-piece ids, the special ones included
   * @param types the type of each
   * @return the logits, {@link EncoderLabels#COUNT} a piece
   */
  float[] logits(long[] ids, long[] types) {
    long[] shape = {1, ids.length};
    long[] mask = new long[ids.length];
    Arrays.fill(mask, 1);
    try (OnnxTensor idTensor = tensor(ids, shape);
        OnnxTensor maskTensor = tensor(mask, shape);
        OnnxTensor typeTensor = tensor(types, shape);
        OrtSession.Result result =
            session.run(
                Map.of(
                    "input_ids", idTensor,
                    "attention_mask", maskTensor,
                    "token_type_ids", typeTensor))) {
      FloatBuffer buffer = ((OnnxTensor) result.get(0)).getFloatBuffer();
      float[] logits = new float[buffer.remaining()];
      buffer.get(logits);
      return logits;
    } catch (OrtException e) {
      throw new IllegalStateException(
          "Cannot read " + ids.length + " word pieces: " + e.getMessage(), e);
    }
  }

  private OnnxTensor tensor(long[] values, long[] shape) throws OrtException {
    return OnnxTensor.createTensor(environment, LongBuffer.wrap(values), shape);
  }

  /** SHA-256 of the model file that was released. */
  public static String checksum() {
    return new String(bytes(CHECKSUM), StandardCharsets.US_ASCII).strip();
  }

  /** Refuses a model of another checksum than the released one's. */
  static void check(byte[] model, String released) {
    String found = sha256(model);
    if (!found.equals(released)) {
      throw new IllegalStateException(
          "Cannot use the encoder: its SHA-256 is %s and not %s. Build the program again from a clean checkout."
              .formatted(found, released));
    }
  }

  private static byte[] bytes(String resource) {
    try (InputStream in = EncoderModel.class.getResourceAsStream(resource)) {
      if (in == null) {
        throw new IllegalStateException(
            "Cannot find the encoder: " + resource + " is missing. Build the program again.");
      }
      return in.readAllBytes();
    } catch (IOException e) {
      throw new IllegalStateException("Cannot read the encoder: " + e.getMessage(), e);
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
