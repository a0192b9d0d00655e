package dev.hearsay.nlp.intake;

import dev.hearsay.model.RawArticle;
import dev.hearsay.model.Reject;
import dev.hearsay.model.RejectReason;
import dev.hearsay.model.Sample;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Whether an article is text at all, and of an article's length.
 *
 * <p>Half a surrogate pair is {@code not_valid_utf8}, for no UTF-8 can hold it. A NUL, or more than
 * one control character in a hundred, is {@code not_text}. Fewer than {@value #FEWEST_WORDS} words
 * is {@code too_short}: the tersest notices of a financial wire ({@code Net 41,724 vs 120,329, Revs
 * 1,194,556 vs 1,504,702}) have that many. More than {@value #MOST_CHARACTERS} UTF-16 characters is
 * {@code too_long}: that is no article but a book or a dump, and a task holds a whole text and its
 * words in memory.
 */
final class ArticleCheck {
  static final int FEWEST_WORDS = 8;
  static final int MOST_CHARACTERS = 1_000_000;
  private static final int CHARACTERS_PER_CONTROL = 100;
  private static final Pattern WORD = Pattern.compile("\\S*[\\p{L}\\p{N}]\\S*");
  private static final Pattern VISIBLE = Pattern.compile("[^\\s\\p{Z}\\p{C}]");

  private ArticleCheck() {}

  /** What is wrong with the characters of any field. */
  static Optional<Reject> characters(RawArticle article) {
    List<String> fields =
        List.of(
            article.text(),
            article.title(),
            article.source(),
            article.author(),
            article.url(),
            article.id());
    return fields.stream().flatMap(field -> characters(field).stream()).findFirst();
  }

  /** What is wrong with a text's length. */
  static Optional<Reject> length(String text) {
    if (!VISIBLE.matcher(text).find()) {
      return reject(RejectReason.EMPTY, "it has no visible character", text);
    }
    int words = wordsUpTo(FEWEST_WORDS, text);
    if (words < FEWEST_WORDS) {
      String detail = words + (words == 1 ? " word" : " words") + "; an article has at least ";
      return reject(RejectReason.TOO_SHORT, detail + FEWEST_WORDS, text);
    }
    if (text.length() > MOST_CHARACTERS) {
      String detail =
          String.format(
              Locale.ROOT,
              "%,d characters; an article has at most %,d",
              text.length(),
              MOST_CHARACTERS);
      return reject(RejectReason.TOO_LONG, detail, text);
    }
    return Optional.empty();
  }

  private static Optional<Reject> characters(String field) {
    int controls = 0;
    for (int i = 0; i < field.length(); i++) {
      char c = field.charAt(i);
      if (Character.isHighSurrogate(c)
          && i + 1 < field.length()
          && Character.isLowSurrogate(field.charAt(i + 1))) {
        i++;
      } else if (Character.isSurrogate(c)) {
        String detail =
            String.format(Locale.ROOT, "it holds half a surrogate pair, \\u%04x", (int) c);
        return reject(RejectReason.NOT_VALID_UTF8, detail, field);
      } else if (c == 0) {
        return reject(RejectReason.NOT_TEXT, "it holds the character NUL", field);
      } else if (Character.isISOControl(c) && !isLayout(c)) {
        controls++;
      }
    }
    if (controls * CHARACTERS_PER_CONTROL > field.length()) {
      String detail = controls + " of " + field.length() + " characters are control characters";
      return reject(RejectReason.NOT_TEXT, detail, field);
    }
    return Optional.empty();
  }

  /** Tab, line feed, form feed, carriage return and the next line of C1. */
  private static boolean isLayout(char c) {
    return c == '\t' || c == '\n' || c == '\f' || c == '\r' || c == '\u0085';
  }

  private static int wordsUpTo(int most, String text) {
    Matcher matcher = WORD.matcher(text);
    int words = 0;
    while (words < most && matcher.find()) {
      words++;
    }
    return words;
  }

  private static Optional<Reject> reject(RejectReason reason, String detail, String text) {
    return Optional.of(new Reject(reason, detail, Sample.of(text)));
  }
}
