package dev.hearsay.nlp.encoder;

import dev.hearsay.nlp.text.Prose;
import dev.hearsay.nlp.text.QuotationMarks;
import dev.hearsay.nlp.text.Range;
import dev.hearsay.nlp.text.Sentences;
import dev.hearsay.nlp.text.WordPiece;
import dev.hearsay.nlp.text.Words;

/**
 * Reads an article once: word pieces and features in, log-probabilities for each word out.
 *
 * <p>A piece's type is its word's letter case plus 5 where the word stands within quotation marks
 * (the base is uncased and has never seen which words are quoted). Where a line breaks, a mark of
 * its own is read. A word's answer is that of its first piece. Single quotation marks are read as
 * the double ones that the network was trained on. Thread-safe.
 */
public final class Encoder {
  private static final int CLS = 101;
  private static final int SEP = 102;
  private static final int LINE_BREAK = 1;
  private static final int QUOTED = 5;
  private static final int CORE_PIECES = 160;
  private static final int CONTEXT_PIECES = 20;

  private final WordPiece wordPiece;
  private final EncoderModel model;
  private final Windows windows;
  private final int openingMark;
  private final int closingMark;

  /** An encoder with the windows that were measured best. */
  public Encoder(WordPiece wordPiece, EncoderModel model) {
    this(wordPiece, model, new Windows(CORE_PIECES, CONTEXT_PIECES));
  }

  Encoder(WordPiece wordPiece, EncoderModel model, Windows windows) {
    this.wordPiece = wordPiece;
    this.model = model;
    this.windows = windows;
    this.openingMark = wordPiece.word("“")[0];
    this.closingMark = wordPiece.word("”")[0];
  }

  /** Reads the words of an article. */
  public Reading read(Prose prose) {
    return read(prose.words(), prose.sentences(), prose.marks());
  }

  private Reading read(Words words, Sentences sentences, QuotationMarks marks) {
    int n = words.size();
    int[][] pieces = new int[n][];
    int[] counts = new int[n];
    for (int i = 0; i < n; i++) {
      pieces[i] = pieces(words, marks, i);
      counts[i] = pieces[i].length + (i > 0 && words.beginsLine(i) ? 1 : 0);
    }
    Reading reading = new Reading(new float[n][], new float[n][], new float[n][]);
    for (Windows.Window window : windows.cut(words, sentences, counts)) {
      read(words, marks, pieces, window, reading);
    }
    return reading;
  }

  private int[] pieces(Words words, QuotationMarks marks, int word) {
    String form = words.form(word);
    boolean single = form.equals("‘") || form.equals("’") || form.equals("'");
    if (single && marks.opens(word)) {
      return new int[] {openingMark};
    }
    if (single && marks.closes(word)) {
      return new int[] {closingMark};
    }
    return wordPiece.word(form);
  }

  private void read(
      Words words, QuotationMarks marks, int[][] pieces, Windows.Window window, Reading reading) {
    Range read = window.read();
    int length = 2;
    for (int i = read.from(); i < read.to(); i++) {
      length += pieces[i].length + (breaksBefore(words, read, i) ? 1 : 0);
    }
    long[] ids = new long[length];
    long[] types = new long[length];
    int[] first = new int[read.length()];
    int at = 0;
    ids[at++] = CLS;
    for (int i = read.from(); i < read.to(); i++) {
      if (breaksBefore(words, read, i)) {
        ids[at++] = LINE_BREAK;
      }
      first[i - read.from()] = at;
      int type = letterCase(words.form(i)) + (marks.inside(i) ? QUOTED : 0);
      for (int piece : pieces[i]) {
        types[at] = type;
        ids[at++] = piece;
      }
    }
    ids[at] = SEP;
    float[] logits = model.logits(ids, types);
    for (int i = window.core().from(); i < window.core().to(); i++) {
      int row = first[i - read.from()] * EncoderLabels.COUNT;
      reading.attribution()[i] =
          logSoftmax(logits, row + EncoderLabels.ATTRIBUTION, EncoderLabels.ATTRIBUTION_COUNT);
      reading.names()[i] = logSoftmax(logits, row + EncoderLabels.NAMES, EncoderLabels.NAMES_COUNT);
      reading.sentiment()[i] =
          logSoftmax(logits, row + EncoderLabels.SENTIMENT, EncoderLabels.SENTIMENT_COUNT);
    }
  }

  private static boolean breaksBefore(Words words, Range read, int word) {
    return word > read.from() && words.beginsLine(word);
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

  private static float[] logSoftmax(float[] values, int from, int count) {
    float max = Float.NEGATIVE_INFINITY;
    for (int k = 0; k < count; k++) {
      max = Math.max(max, values[from + k]);
    }
    double sum = 0;
    for (int k = 0; k < count; k++) {
      sum += Math.exp(values[from + k] - max);
    }
    float log = (float) Math.log(sum) + max;
    float[] result = new float[count];
    for (int k = 0; k < count; k++) {
      result[k] = values[from + k] - log;
    }
    return result;
  }
}
