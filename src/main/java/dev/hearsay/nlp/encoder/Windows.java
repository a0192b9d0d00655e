package dev.hearsay.nlp.encoder;

import dev.hearsay.nlp.text.Range;
import dev.hearsay.nlp.text.Sentences;
import dev.hearsay.nlp.text.Words;
import java.util.ArrayList;
import java.util.List;

/**
 * Cuts an article into the stretches that the network reads at once.
 *
 * <p>Each window owns a core of whole sentences, cut at a paragraph's end where one is near, and
 * sees some context on both sides; the cores partition the words. A sentence longer than a core is
 * cut where it must be.
 *
 * @param corePieces most word pieces of a core
 * @param contextPieces most word pieces of context on each side
 */
record Windows(int corePieces, int contextPieces) {

  /**
   * What is read at once.
   *
   * @param read the words that the network sees
   * @param core those whose labels it decides
   */
  record Window(Range read, Range core) {}

  List<Window> cut(Words words, Sentences sentences, int[] pieces) {
    List<Window> windows = new ArrayList<>();
    int from = 0;
    while (from < words.size()) {
      int to = coreEnd(words, sentences, pieces, from);
      windows.add(
          new Window(
              new Range(contextStart(pieces, from), contextEnd(pieces, to)), new Range(from, to)));
      from = to;
    }
    return windows;
  }

  private int coreEnd(Words words, Sentences sentences, int[] pieces, int from) {
    int used = 0;
    int sentenceEnd = -1;
    int paragraphEnd = -1;
    int usedAtParagraph = 0;
    for (int i = from; i < words.size(); i++) {
      if (i > from && sentences.begins(i)) {
        sentenceEnd = i;
        if (words.beginsLine(i)) {
          paragraphEnd = i;
          usedAtParagraph = used;
        }
      }
      used += pieces[i];
      if (used > corePieces && i > from) {
        boolean paragraphIsNear = paragraphEnd > 0 && usedAtParagraph * 2 >= corePieces;
        return paragraphIsNear ? paragraphEnd : sentenceEnd > 0 ? sentenceEnd : i;
      }
    }
    return words.size();
  }

  private int contextStart(int[] pieces, int core) {
    int from = core;
    int used = 0;
    while (from > 0 && used + pieces[from - 1] <= contextPieces) {
      from--;
      used += pieces[from];
    }
    return from;
  }

  private int contextEnd(int[] pieces, int core) {
    int to = core;
    int used = 0;
    while (to < pieces.length && used + pieces[to] <= contextPieces) {
      used += pieces[to];
      to++;
    }
    return to;
  }
}
