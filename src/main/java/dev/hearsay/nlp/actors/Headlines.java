package dev.hearsay.nlp.actors;

import dev.hearsay.nlp.text.Range;
import dev.hearsay.nlp.text.Words;

/**
 * Which words stand in a headline, where capitals say nothing: {@code Lathe Power Chief Says
 * Harbour Is Safe}.
 */
final class Headlines {
  private static final int SHORTEST = 5;
  private static final int LONGEST = 30;
  private static final double CAPITALS = 0.7;

  private final boolean[] inside;

  Headlines(Words words) {
    this.inside = new boolean[words.size()];
    for (Range line : words.paragraphs()) {
      if (line.length() <= LONGEST && isCapitalised(words, line)) {
        for (int i = line.from(); i < line.to(); i++) {
          inside[i] = true;
        }
      }
    }
  }

  boolean holds(int word) {
    return inside[word];
  }

  private static boolean isCapitalised(Words words, Range line) {
    int letters = 0;
    int capitals = 0;
    for (int i = line.from(); i < line.to(); i++) {
      int first = words.form(i).codePointAt(0);
      letters += Character.isLetter(first) ? 1 : 0;
      capitals += Character.isUpperCase(first) ? 1 : 0;
    }
    return letters >= SHORTEST && capitals >= CAPITALS * letters;
  }
}
