package dev.hearsay.model;

import java.nio.charset.StandardCharsets;
import java.util.Locale;

/**
 * The first characters of something that was not accepted, safe to print on one line: a line break
 * is shown as {@code \n}, another control character or half a surrogate pair as {@code \}{@code
 * u0007}.
 */
public final class Sample {
  private static final int CODE_POINTS = 200;
  private static final int BYTES = CODE_POINTS * 4;

  private Sample() {}

  /** The first 200 code points. */
  public static String of(String text) {
    StringBuilder sample = new StringBuilder();
    text.codePoints().limit(CODE_POINTS).forEach(c -> append(sample, c));
    return sample.toString();
  }

  /** The same of bytes, with U+FFFD for each that is no UTF-8. */
  public static String of(byte[] bytes) {
    int length = Math.min(bytes.length, BYTES);
    return of(new String(bytes, 0, length, StandardCharsets.UTF_8));
  }

  private static void append(StringBuilder sample, int c) {
    switch (c) {
      case '\n' -> sample.append("\\n");
      case '\r' -> sample.append("\\r");
      case '\t' -> sample.append("\\t");
      default -> {
        if (Character.isISOControl(c) || Character.getType(c) == Character.SURROGATE) {
          sample.append(String.format(Locale.ROOT, "\\u%04x", c));
        } else {
          sample.appendCodePoint(c);
        }
      }
    }
  }
}
