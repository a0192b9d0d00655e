package dev.hearsay.nlp.text;

/**
 * A text with its words, its sentences and its quotation marks.
 *
 * @param words where each word stands
 * @param sentences where sentences end
 * @param marks which words are quoted
 */
public record Prose(Words words, Sentences sentences, QuotationMarks marks) {
  /** Cuts a text. */
  public static Prose of(String text) {
    Words words = Words.of(text);
    return new Prose(words, Sentences.of(words), QuotationMarks.of(words));
  }

  /** How many sentences' ends stand between the two words. */
  public int sentencesBetween(int word, int later) {
    return sentences.of(later) - sentences.of(word);
  }
}
