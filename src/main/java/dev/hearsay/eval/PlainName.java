package dev.hearsay.eval;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * A name as it is compared: lower case without accents, titles, "the", punctuation, a possessive
 * ending and, where two longer words are left, initials. {@code Sen. Renée J. Achard's} is {@code
 * renee achard}.
 */
final class PlainName {
  private static final Pattern MARKS = Pattern.compile("\\p{M}");
  private static final Pattern POSSESSIVE =
      Pattern.compile("[’']s\\b", Pattern.UNICODE_CHARACTER_CLASS);
  private static final Pattern DOT_WITHIN_INITIALS =
      Pattern.compile("(?<=\\b[a-z])\\.\\s?(?=[a-z]\\b)", Pattern.UNICODE_CHARACTER_CLASS);
  private static final Pattern OTHER = Pattern.compile("[^a-z0-9 ]");
  private static final Pattern TITLES =
      Pattern.compile(
          "\\b(mr|mrs|ms|miss|dr|sen|senator|rep|gov|governor|president|secretary|judge|justice"
              + "|gen|lt|col|sir|the)\\b");

  private PlainName() {}

  /** The name to compare; "" where nothing is left. */
  static String of(String name) {
    String plain = Normalizer.normalize(name, Normalizer.Form.NFKD);
    plain = MARKS.matcher(plain).replaceAll("").toLowerCase(Locale.ROOT);
    plain = POSSESSIVE.matcher(plain).replaceAll("");
    plain = DOT_WITHIN_INITIALS.matcher(plain).replaceAll("").replace('.', ' ');
    plain = OTHER.matcher(plain).replaceAll(" ");
    plain = TITLES.matcher(plain).replaceAll(" ").strip();
    List<String> words = plain.isEmpty() ? List.of() : Arrays.asList(plain.split(" +"));
    List<String> longer = words.stream().filter(word -> word.length() > 1).toList();
    return String.join(" ", longer.size() > 1 ? longer : words);
  }
}
