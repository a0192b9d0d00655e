package dev.hearsay.model;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/**
 * Keys derived from content, so that they are the same on every rerun, machine and partition count.
 *
 * <p>A key is the first 96 bits of the SHA-256 of its parts, each followed by the unit separator
 * U+001F, in 24 hexadecimal digits: among ten thousand million rows, two that share a key are
 * expected once in 1,500 such tables.
 */
public final class ContentId {
  private static final int BYTES = 12;
  private static final byte SEPARATOR = 0x1f;

  private ContentId() {}

  /** The key of the given parts, whose order counts. A null part counts as empty. */
  public static String of(String... parts) {
    MessageDigest digest = sha256();
    for (String part : parts) {
      digest.update((part == null ? "" : part).getBytes(StandardCharsets.UTF_8));
      digest.update(SEPARATOR);
    }
    return HexFormat.of().formatHex(digest.digest(), 0, BYTES);
  }

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("Every Java platform has SHA-256", e);
    }
  }
}
