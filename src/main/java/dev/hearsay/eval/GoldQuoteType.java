package dev.hearsay.eval;

import dev.hearsay.model.QuoteType;
import java.util.regex.Pattern;

/**
 * Whether gold content is direct, mixed or indirect, told from its double quotation marks alone: so
 * no word of the program's own reading enters the gold.
 */
final class GoldQuoteType {
  private static final Pattern BETWEEN_MARKS =
      Pattern.compile("^[\"“”].*[\"”“][.,]?$", Pattern.DOTALL);
  private static final Pattern WORDS_OUTSIDE =
      Pattern.compile("[”\"].*?\\w{3,}.*?[“\"]", Pattern.DOTALL | Pattern.UNICODE_CHARACTER_CLASS);

  /** With the spaces that do not break a line, which {@link String#strip} leaves. */
  private static final Pattern SPACE_AROUND =
      Pattern.compile("^\\s+|\\s+$", Pattern.UNICODE_CHARACTER_CLASS);

  private static final Pattern MARK = Pattern.compile("[\"“”]");

  private GoldQuoteType() {}

  /** The type of content with these words. */
  static QuoteType of(String words) {
    String stripped = SPACE_AROUND.matcher(words).replaceAll("");
    if (BETWEEN_MARKS.matcher(stripped).matches()
        && !WORDS_OUTSIDE.matcher(stripped.substring(1, stripped.length() - 1)).find()) {
      return QuoteType.DIRECT;
    }
    return MARK.matcher(stripped).find() ? QuoteType.MIXED : QuoteType.INDIRECT;
  }
}
