package dev.hearsay.nlp.intake;

import dev.hearsay.model.Reject;
import dev.hearsay.model.RejectReason;
import dev.hearsay.model.Sample;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Locale;

/**
 * Bytes read as UTF-8, without ever putting a replacement character in place of what is none.
 *
 * @param text the text, without a byte order mark at its start; null where the bytes are no UTF-8
 * @param rejection what is wrong with the bytes; null where nothing is
 */
public record Utf8Check(String text, Reject rejection) {
  private static final String BYTE_ORDER_MARK = "\uFEFF";

  /** Reads the bytes. */
  public static Utf8Check of(byte[] bytes) {
    CharsetDecoder decoder =
        StandardCharsets.UTF_8
            .newDecoder()
            .onMalformedInput(CodingErrorAction.REPORT)
            .onUnmappableCharacter(CodingErrorAction.REPORT);
    ByteBuffer in = ByteBuffer.wrap(bytes);
    CharBuffer out = CharBuffer.allocate(bytes.length);
    CoderResult result = decoder.decode(in, out, true);
    if (result.isError()) {
      return new Utf8Check(null, reject(bytes, in.position()));
    }
    String text = out.flip().toString();
    return new Utf8Check(text.startsWith(BYTE_ORDER_MARK) ? text.substring(1) : text, null);
  }

  private static Reject reject(byte[] bytes, int at) {
    String detail =
        beginsLikeUtf16(bytes)
            ? "it begins with the byte order mark of UTF-16; only UTF-8 is read"
            : String.format(Locale.ROOT, "byte %d is 0x%02x, which is no UTF-8", at + 1, bytes[at]);
    return new Reject(RejectReason.NOT_VALID_UTF8, detail, Sample.of(bytes));
  }

  private static boolean beginsLikeUtf16(byte[] bytes) {
    if (bytes.length < 2) {
      return false;
    }
    int mark = (bytes[0] & 0xff) << 8 | bytes[1] & 0xff;
    return mark == 0xfeff || mark == 0xfffe;
  }
}
