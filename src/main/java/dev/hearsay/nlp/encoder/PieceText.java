package dev.hearsay.nlp.encoder;

import dev.hearsay.nlp.text.Prose;
import dev.hearsay.nlp.text.QuotationMarks;
import dev.hearsay.nlp.text.WordPiece;
import dev.hearsay.nlp.text.Words;
import java.util.Arrays;

/**
 * A text as the network sees it: each word's pieces and type.
 *
 * <p>A word's type is its letter case plus 5 where it stands within quotation marks (the base is
 * uncased and has never seen which words are quoted). Single quotation marks are read as the double
 * ones that the network was trained on.
 *
 * @param pieces word-piece ids, [word][piece]
 * @param types the type of each word, 0 to 9
 */
record PieceText(int[][] pieces, int[] types) {
  private static final int QUOTED = 5;

  /** Of a word of more pieces, no more are read: the network reads 512 at once. */
  private static final int LONGEST_WORD = 100;

  static PieceText of(WordPiece wordPiece, Prose prose) {
    Words words = prose.words();
    QuotationMarks marks = prose.marks();
    int[][] pieces = new int[words.size()][];
    int[] types = new int[words.size()];
    for (int i = 0; i < pieces.length; i++) {
      int[] all = wordPiece.word(doubled(words.form(i), marks, i));
      pieces[i] = all.length > LONGEST_WORD ? Arrays.copyOf(all, LONGEST_WORD) : all;
      types[i] = letterCase(words.form(i)) + (marks.inside(i) ? QUOTED : 0);
    }
    return new PieceText(pieces, types);
  }

  private static String doubled(String form, QuotationMarks marks, int word) {
    boolean single = form.equals("‘") || form.equals("’") || form.equals("'");
    if (single && marks.opens(word)) {
      return "“";
    }
    return single && marks.closes(word) ? "”" : form;
  }

  /** 0 no letter, 1 lower, 2 capitalised or one capital letter, 3 all capitals, 4 mixed. */
  static int letterCase(String word) {
    int letters = 0;
    int capitals = 0;
    boolean firstIsCapital = false;
    for (int i = 0; i < word.length(); i++) {
      char c = word.charAt(i);
      if (Character.isLetter(c)) {
        boolean capital = Character.isUpperCase(c);
        firstIsCapital |= letters == 0 && capital;
        letters++;
        capitals += capital ? 1 : 0;
      }
    }
    if (letters == 0) {
      return 0;
    }
    if (capitals == 0) {
      return 1;
    }
    if (firstIsCapital && capitals == 1) {
      return 2;
    }
    return capitals == letters ? 3 : 4;
  }
}
