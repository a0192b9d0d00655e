package dev.hearsay.nlp.intake;

import dev.hearsay.model.ContentId;

/**
 * The hash of a text's letters and digits in lower case: {@code “Go,” she said.} and {@code "Go"
 * she SAID} have the same.
 */
final class ContentHash {
  private ContentHash() {}

  static String of(String text) {
    StringBuilder letters = new StringBuilder(text.length());
    text.codePoints()
        .filter(Character::isLetterOrDigit)
        .forEach(c -> letters.appendCodePoint(Character.toLowerCase(c)));
    return ContentId.of("words", letters.toString());
  }
}
