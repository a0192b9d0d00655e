package dev.hearsay.nlp.encoder;

import dev.hearsay.nlp.text.Prose;
import dev.hearsay.nlp.text.Range;
import dev.hearsay.nlp.text.WordPiece;
import dev.hearsay.nlp.text.Words;
import java.util.Arrays;

/**
 * Reads an article once: word pieces and features in, log-probabilities for each word out.
 *
 * <p>Where a line breaks, a mark of its own is read. A word's answer is that of its first piece,
 * averaged over the windows that see it. Thread-safe.
 */
public final class Encoder {
  private static final int CLS = 101;
  private static final int SEP = 102;
  private static final int LINE_BREAK = 1;
  private static final int CORE_PIECES = 124;
  private static final int CONTEXT_PIECES = 20;
  private static final float CONTEXT_WEIGHT = 0.6f;
  private static final int EDGE_WORDS = 6;

  private final WordPiece wordPiece;
  private final EncoderModel model;
  private final Windows windows;

  /** An encoder with the windows that were measured best. */
  public Encoder(WordPiece wordPiece, EncoderModel model) {
    this(wordPiece, model, new Windows(CORE_PIECES, CONTEXT_PIECES));
  }

  Encoder(WordPiece wordPiece, EncoderModel model, Windows windows) {
    this.wordPiece = wordPiece;
    this.model = model;
    this.windows = windows;
  }

  /** Reads the words of an article. */
  public Reading read(Prose prose) {
    Words words = prose.words();
    PieceText text = PieceText.of(wordPiece, prose);
    int n = words.size();
    int[] counts = new int[n];
    for (int i = 0; i < n; i++) {
      counts[i] = text.pieces()[i].length + (i > 0 && words.beginsLine(i) ? 1 : 0);
    }
    WeightedMean attribution = new WeightedMean(n, EncoderLabels.ATTRIBUTION_COUNT);
    WeightedMean names = new WeightedMean(n, EncoderLabels.NAMES_COUNT);
    WeightedMean sentiment = new WeightedMean(n, EncoderLabels.SENTIMENT_COUNT);
    for (Windows.Window window : windows.cut(words, prose.sentences(), counts)) {
      float[][] logits = read(words, text, window.read());
      for (int i = window.read().from(); i < window.read().to(); i++) {
        float weight = weight(window, i);
        if (weight > 0) {
          float[] word = logits[i - window.read().from()];
          attribution.add(
              i, logSoftmax(word, EncoderLabels.ATTRIBUTION, attribution.width()), weight);
          names.add(i, logSoftmax(word, EncoderLabels.NAMES, names.width()), weight);
          sentiment.add(i, logSoftmax(word, EncoderLabels.SENTIMENT, sentiment.width()), weight);
        }
      }
    }
    return new Reading(attribution.means(), names.means(), sentiment.means());
  }

  /** A window's word about its context counts less than one about its core, at its edge nothing. */
  private static float weight(Windows.Window window, int word) {
    if (window.core().contains(word)) {
      return 1;
    }
    int toEdge = Math.min(word - window.read().from(), window.read().to() - 1 - word);
    return toEdge < EDGE_WORDS ? 0 : CONTEXT_WEIGHT;
  }

  /** The logits of each word that is read. */
  private float[][] read(Words words, PieceText text, Range read) {
    int length = 2;
    for (int i = read.from(); i < read.to(); i++) {
      length += text.pieces()[i].length + (breaksBefore(words, read, i) ? 1 : 0);
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
      for (int piece : text.pieces()[i]) {
        types[at] = text.types()[i];
        ids[at++] = piece;
      }
    }
    ids[at] = SEP;
    float[] all = model.logits(ids, types);
    float[][] logits = new float[read.length()][];
    for (int i = 0; i < logits.length; i++) {
      int row = first[i] * EncoderLabels.COUNT;
      logits[i] = Arrays.copyOfRange(all, row, row + EncoderLabels.COUNT);
    }
    return logits;
  }

  private static boolean breaksBefore(Words words, Range read, int word) {
    return word > read.from() && words.beginsLine(word);
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
