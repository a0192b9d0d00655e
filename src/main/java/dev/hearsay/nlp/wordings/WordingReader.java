package dev.hearsay.nlp.wordings;

import dev.hearsay.model.QuoteType;
import dev.hearsay.nlp.text.QuotationMarks;
import dev.hearsay.nlp.text.Range;
import dev.hearsay.nlp.text.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads the words that a quote has within quotation marks.
 *
 * <p>Letter case, punctuation and what an editor put in square brackets are left out; contractions,
 * British spellings and numbers are brought to one form. {@code "We don't [yet] favour it," the} of
 * a mixed quote gives {@code we do not favor it}. Immutable and thread-safe.
 */
public final class WordingReader {
  /** What is longer is compared by its beginning: an alignment costs the product of two lengths. */
  static final int MOST_WORDS = 600;

  private static final Pattern WORD =
      Pattern.compile("\\p{N}+(?:[.,]\\p{N}+)*\\p{L}*|[\\p{L}\\p{N}]+(?:[’'ʼ]\\p{L}+)*|%");
  private static final Pattern CASE_IN_BRACKETS = Pattern.compile("\\[(\\p{L})](?=\\p{L})");
  private static final Pattern EDITORS_WORDS = Pattern.compile("\\[[^\\]]{0,80}]");
  private static final Pattern PER_CENT = Pattern.compile("(?i)\\bper cent\\b");

  private final SpokenForms forms;

  private WordingReader(SpokenForms forms) {
    this.forms = forms;
  }

  /** Loads what comes with the program. */
  public static WordingReader load() {
    return new WordingReader(SpokenForms.load());
  }

  /**
   * The words of a quote.
   *
   * @param type all of a direct quote stands within quotation marks, nothing of an indirect one
   * @param text its content, the marks included
   * @return without words where none is quoted
   */
  public Wording read(QuoteType type, String text) {
    List<String> found = new ArrayList<>();
    switch (type) {
      case DIRECT -> add(text, found);
      case MIXED -> {
        Words words = Words.of(text);
        for (Range quotation : QuotationMarks.of(words).quotations()) {
          add(words.text(quotation), found);
        }
      }
      case INDIRECT -> {}
    }
    return Wording.of(found.subList(0, Math.min(found.size(), MOST_WORDS)));
  }

  private void add(String text, List<String> found) {
    String plain = CASE_IN_BRACKETS.matcher(text).replaceAll("$1");
    plain = EDITORS_WORDS.matcher(plain).replaceAll(" ");
    plain = PER_CENT.matcher(plain).replaceAll("percent");
    Matcher words = WORD.matcher(plain);
    while (words.find() && found.size() < MOST_WORDS) {
      found.addAll(words(words.group()));
    }
  }

  private List<String> words(String form) {
    if (form.equals("%")) {
      return List.of("percent");
    }
    String word = form.toLowerCase(Locale.ROOT).replace('’', '\'').replace('ʼ', '\'');
    return Character.isDigit(word.codePointAt(0)) ? List.of(word.replace(",", "")) : forms.of(word);
  }
}
