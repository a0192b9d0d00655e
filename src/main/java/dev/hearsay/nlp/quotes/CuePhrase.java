package dev.hearsay.nlp.quotes;

import dev.hearsay.model.Stance;
import java.util.List;
import java.util.Set;

/**
 * An entry of the cue lexicon.
 *
 * @param lemma as the lexicon writes it
 * @param words for each word of the phrase, the forms that it may take; at least one
 */
record CuePhrase(
    String lemma, Kind kind, Stance stance, boolean statement, List<Set<String>> words) {
  private static final int MOST_BETWEEN = 3;

  /** What part a phrase can play in a cue. */
  enum Kind {
    VERB,
    NOUN,
    ADJECTIVE,
    PARTICLE,
    ASPECT,
    LIGHT
  }

  /**
   * A phrase found in a cue.
   *
   * @param from its first token
   * @param to the one after its last
   */
  record Match(CuePhrase phrase, int from, int to) {
    boolean isPhrase() {
      return phrase.words().size() > 1;
    }
  }

  /** The token after the phrase where it begins at {@code at}, or -1. */
  int end(CueTokens tokens, int at) {
    int next = at;
    for (int i = 0; i < words.size(); i++) {
      int found = i == 0 ? at : find(tokens, next, words.get(i));
      if (found < 0 || found >= tokens.size() || !words.get(i).contains(tokens.form(found))) {
        return -1;
      }
      next = found + 1;
    }
    return next;
  }

  private static int find(CueTokens tokens, int from, Set<String> forms) {
    boolean content = !CueTokens.isFunctionWord(forms.iterator().next());
    int last = Math.min(tokens.size() - 1, from + MOST_BETWEEN);
    for (int i = from; i <= last; i++) {
      if (forms.contains(tokens.form(i))) {
        return i;
      }
      boolean mayStandBetween = content ? !tokens.isClauseWord(i) : tokens.isFiller(i);
      if (!mayStandBetween) {
        return -1;
      }
    }
    return -1;
  }
}
