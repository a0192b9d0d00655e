package dev.hearsay.report;

import dev.hearsay.model.PublishText;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * So much of an article's words as a report may show, and a hash for the rest. Where reports show
 * few words, a passage has {@link #WORDS} of them at most, so that with a name beside it no more
 * than 15 stand in a row.
 */
final class Excerpt {
  /** How many words a passage has at most where few are shown. */
  static final int WORDS = 12;

  /** For scripts that part no words: the longest run of characters. */
  private static final int CHARACTERS = 150;

  private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{M}\\p{N}]+");

  private Excerpt() {}

  /**
   * The passage, or its first words at a space and "…". A word is a run of letters and digits, so
   * that {@code half-eaten} counts as two; what has no space in it, as an address or a path, is cut
   * by characters alone, and a web address not at all.
   */
  static String passage(PublishText publish, String text) {
    if (publish == PublishText.YES || WebAddress.of(text).isPresent()) {
      return text;
    }
    String line = text.strip();
    int end = Math.min(endOfWords(line), line.offsetByCodePoints(0, characters(line)));
    return end == line.length() ? text : Figures.shorten(line, line.codePointCount(0, end));
  }

  private static int characters(String line) {
    return Math.min(CHARACTERS, line.codePointCount(0, line.length()));
  }

  /** Where the last space before the word after so many stands; the end where there are fewer. */
  private static int endOfWords(String line) {
    Matcher matcher = WORD.matcher(line);
    for (int i = 0; i <= WORDS; i++) {
      if (!matcher.find()) {
        return line.length();
      }
    }
    int end = matcher.start();
    while (end > 0 && !Character.isWhitespace(line.charAt(end - 1))) {
      end--;
    }
    return end == 0 ? line.length() : end;
  }

  /** SHA-256 of the words in UTF-8, 64 hexadecimal digits, by which they can be told again. */
  static String hash(String words) {
    try {
      byte[] digest =
          MessageDigest.getInstance("SHA-256").digest(words.getBytes(StandardCharsets.UTF_8));
      return HexFormat.of().formatHex(digest);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("Every Java platform has SHA-256", e);
    }
  }
}
