package dev.hearsay.nlp.page;

import org.jsoup.nodes.Element;

/**
 * A piece of a page's text that stands by itself: a paragraph, a heading, an item of a list.
 *
 * @param text its text, white space collapsed as a browser shows it
 * @param words the pieces of it between spaces
 * @param linked the share of its characters that lie in links, 0 to 1
 * @param element the nearest element that makes a block of it; null where the page has no markup
 */
record TextBlock(String text, int words, double linked, Element element) {
  private static final int FEWEST_WORDS = 12;
  private static final int ENOUGH_WORDS = 25;
  private static final int WORDS_OF_AN_ITEM = 8;
  private static final double MOST_LINKED = 1 / 3.0;
  private static final double MOST_LINKED_OF_SHORT = 1 / 2.0;
  private static final String ENDS = ".!?…:;";
  private static final String CLOSING = "\"'”’»)]";

  /** A line of a text without markup. */
  static TextBlock ofLine(String line) {
    return new TextBlock(line, words(line), 0, null);
  }

  static int words(String text) {
    int words = 0;
    boolean inside = false;
    for (int i = 0; i < text.length(); i++) {
      boolean space = Character.isWhitespace(text.charAt(i));
      words += !space && !inside ? 1 : 0;
      inside = !space;
    }
    return words;
  }

  /** Whether it reads as running text by itself. */
  boolean isProse() {
    return !isHeading()
        && linked < MOST_LINKED
        && (words >= ENOUGH_WORDS || words >= FEWEST_WORDS && endsSentence());
  }

  /** Whether it may belong to the running text beside it: a short answer, an item of a list. */
  boolean mayBeProse() {
    return !isHeading()
        && linked < MOST_LINKED_OF_SHORT
        && (endsSentence() || isItem() && words >= WORDS_OF_AN_ITEM);
  }

  boolean isHeading() {
    return element != null && element.normalName().matches("h[1-6]");
  }

  boolean isCrosshead() {
    return isHeading() && !element.normalName().equals("h1") && linked < MOST_LINKED_OF_SHORT;
  }

  private boolean isItem() {
    return element != null && element.normalName().equals("li");
  }

  private boolean endsSentence() {
    int end = text.length();
    while (end > 0 && CLOSING.indexOf(text.charAt(end - 1)) >= 0) {
      end--;
    }
    return end > 0 && ENDS.indexOf(text.charAt(end - 1)) >= 0;
  }
}
