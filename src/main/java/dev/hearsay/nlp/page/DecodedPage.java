package dev.hearsay.nlp.page;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A page's bytes as text.
 *
 * <p>A byte order mark decides. Else bytes that are UTF-8 are read as UTF-8, whatever the page
 * declares: text in another encoding is valid UTF-8 by accident only where it is plain ASCII. Else
 * the encoding that the transport names counts, then the one that the page names, then, as in
 * browsers, windows-1252, which also stands for what is declared as Latin-1 or ASCII.
 *
 * @param text the text, with U+FFFD for each fault
 * @param encoding the encoding that it was read in
 * @param faulty whether some bytes are none of that encoding
 */
record DecodedPage(String text, String encoding, boolean faulty) {
  private static final int HEAD = 4096;
  private static final Charset WINDOWS_1252 = Charset.forName("windows-1252");
  private static final Pattern DECLARED =
      Pattern.compile("(?i)(?:charset|<\\?xml[^>]{0,80}encoding)\\s*=\\s*[\"']?([\\w.:-]{2,40})");
  private static final String BYTE_ORDER_MARK = "\uFEFF";

  /**
   * Reads the bytes.
   *
   * @param transport the encoding that the transport names; null where it names none
   */
  static DecodedPage of(byte[] page, String transport) {
    Charset marked = marked(page);
    if (marked != null) {
      return read(page, marked);
    }
    DecodedPage utf8 = read(page, StandardCharsets.UTF_8);
    if (!utf8.faulty()) {
      return utf8;
    }
    Optional<String> name = Optional.ofNullable(transport).or(() -> declared(page));
    return name.isEmpty() ? read(page, WINDOWS_1252) : read(page, charset(name.get()));
  }

  private static Charset marked(byte[] page) {
    int first = page.length < 2 ? 0 : (page[0] & 0xff) << 8 | page[1] & 0xff;
    return switch (first) {
      case 0xfeff -> StandardCharsets.UTF_16BE;
      case 0xfffe -> StandardCharsets.UTF_16LE;
      default -> null;
    };
  }

  private static Optional<String> declared(byte[] page) {
    String head = new String(page, 0, Math.min(page.length, HEAD), StandardCharsets.ISO_8859_1);
    Matcher matcher = DECLARED.matcher(head);
    return matcher.find() ? Optional.of(matcher.group(1)) : Optional.empty();
  }

  /** The encoding of a name; UTF-8 where the name is unknown or the bytes belie it. */
  private static Charset charset(String name) {
    Charset charset;
    try {
      charset = Charset.forName(name);
    } catch (IllegalArgumentException unknown) {
      return StandardCharsets.UTF_8;
    }
    if (charset.equals(StandardCharsets.ISO_8859_1) || charset.equals(StandardCharsets.US_ASCII)) {
      return WINDOWS_1252;
    }
    return charset.name().startsWith("UTF-") ? StandardCharsets.UTF_8 : charset;
  }

  private static DecodedPage read(byte[] page, Charset charset) {
    try {
      String text =
          charset
              .newDecoder()
              .onMalformedInput(CodingErrorAction.REPORT)
              .onUnmappableCharacter(CodingErrorAction.REPORT)
              .decode(ByteBuffer.wrap(page))
              .toString();
      return new DecodedPage(unmarked(text), charset.name(), false);
    } catch (CharacterCodingException faults) {
      return new DecodedPage(unmarked(new String(page, charset)), charset.name(), true);
    }
  }

  private static String unmarked(String text) {
    return text.startsWith(BYTE_ORDER_MARK) ? text.substring(1) : text;
  }
}
