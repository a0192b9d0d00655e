package dev.hearsay.nlp.wordings;

import dev.hearsay.nlp.text.TabbedResource;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Words as every outlet would spell them: contractions written out, British spellings made
 * American, numbers in digits.
 *
 * <p>{@code don't} gives {@code do not}, {@code colour} gives {@code color}, {@code firm's} gives
 * {@code firm}. Immutable and thread-safe.
 */
final class SpokenForms {
  private static final String TAIL = "+";
  private static final String ENDING = "-";
  private static final String POSSESSIVE = "'s";
  private static final int SHORTEST_STEM = 3;

  private final Map<String, String> forms;

  private SpokenForms(Map<String, String> forms) {
    this.forms = forms;
  }

  /** Loads the forms that come with the program. */
  static SpokenForms load() {
    Map<String, String> forms = new HashMap<>();
    for (String[] row : TabbedResource.rows(SpokenForms.class, "spoken-forms.tsv", 2)) {
      forms.put(row[0], row[1]);
    }
    return new SpokenForms(Map.copyOf(forms));
  }

  /**
   * The words that a word stands for, at least one.
   *
   * @param word in lower case, with straight apostrophes
   */
  List<String> of(String word) {
    String whole = forms.get(word);
    if (whole != null) {
      return List.of(whole.split(" "));
    }
    int apostrophe = word.indexOf('\'');
    return apostrophe < 0 ? List.of(spelled(word)) : withTail(word, apostrophe);
  }

  private List<String> withTail(String word, int apostrophe) {
    int from = word.endsWith("n't") ? word.length() - "n't".length() : apostrophe;
    String tail = forms.get(TAIL + word.substring(from));
    if (tail != null && from > 0) {
      return List.of(spelled(word.substring(0, from)), tail);
    }
    String stem = word.endsWith(POSSESSIVE) ? word.substring(0, apostrophe) : word;
    return List.of(spelled(stem.replace("'", "")));
  }

  private String spelled(String word) {
    String whole = forms.get(word);
    if (whole != null) {
      return whole;
    }
    for (int from = SHORTEST_STEM; from < word.length(); from++) {
      String ending = forms.get(ENDING + word.substring(from));
      if (ending != null) {
        return word.substring(0, from) + ending;
      }
    }
    return word;
  }
}
