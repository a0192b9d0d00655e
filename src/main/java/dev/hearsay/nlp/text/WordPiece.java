package dev.hearsay.nlp.text;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/**
 * BERT's uncased WordPiece: a word is lower-cased, loses its accents, is parted at punctuation
 * marks, and each part is cut greedily into the longest pieces of the vocabulary (Devlin et al.,
 * NAACL 2019; Wu et al., 2016). {@code Lindqvist} gives {@code lin ##d ##qvist}.
 *
 * <p>Immutable and thread-safe.
 */
public final class WordPiece {
  /** BERT's piece for what the vocabulary does not hold. */
  public static final int UNKNOWN = 100;

  private static final int LONGEST_PART = 100;
  private static final String RESOURCE = "/dev/hearsay/nlp/encoder/vocab.txt";

  private final Map<String, Integer> whole;
  private final Map<String, Integer> tail;

  private WordPiece(Map<String, Integer> whole, Map<String, Integer> tail) {
    this.whole = whole;
    this.tail = tail;
  }

  /**
   * Loads the vocabulary that comes with the model.
   *
   * @throws UncheckedIOException where it cannot be read
   */
  public static WordPiece load() {
    Map<String, Integer> whole = new HashMap<>();
    Map<String, Integer> tail = new HashMap<>();
    try (InputStream in = WordPiece.class.getResourceAsStream(RESOURCE);
        BufferedReader reader =
            new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
      int id = 0;
      for (String piece = reader.readLine(); piece != null; piece = reader.readLine()) {
        if (piece.startsWith("##")) {
          tail.put(piece.substring(2), id);
        } else {
          whole.put(piece, id);
        }
        id++;
      }
    } catch (IOException e) {
      throw new UncheckedIOException("Cannot read the vocabulary " + RESOURCE, e);
    }
    return new WordPiece(whole, tail);
  }

  /** The pieces of a text, word by word as {@link Words} cuts it. */
  public int[] pieces(String text) {
    return pieces(Words.of(text));
  }

  /** The pieces of all words in order. */
  public int[] pieces(Words words) {
    int[] pieces = new int[words.size() * 2 + 8];
    int count = 0;
    for (int i = 0; i < words.size(); i++) {
      int[] more = word(words.form(i));
      if (count + more.length > pieces.length) {
        pieces = Arrays.copyOf(pieces, Math.max(pieces.length * 2, count + more.length));
      }
      System.arraycopy(more, 0, pieces, count, more.length);
      count += more.length;
    }
    return Arrays.copyOf(pieces, count);
  }

  /** The pieces of one word, at least one. */
  public int[] word(String word) {
    String plain = plain(word);
    Integer known = whole.get(plain);
    if (known != null) {
      return new int[] {known};
    }
    int[] pieces = new int[plain.length() + 1];
    int count = 0;
    int from = 0;
    while (from < plain.length()) {
      int to = partEnd(plain, from);
      count = part(plain.substring(from, to), pieces, count);
      from = to;
    }
    return count == 0 ? new int[] {UNKNOWN} : Arrays.copyOf(pieces, count);
  }

  private static String plain(String word) {
    String lower = word.toLowerCase(Locale.ROOT);
    for (int i = 0; i < lower.length(); i++) {
      if (lower.charAt(i) >= 0x80) {
        return Normalizer.normalize(lower, Normalizer.Form.NFD).replaceAll("\\p{Mn}+", "");
      }
    }
    return lower;
  }

  private static int partEnd(String word, int from) {
    int first = word.codePointAt(from);
    int to = from + Character.charCount(first);
    if (!Character.isLetterOrDigit(first)) {
      return to;
    }
    while (to < word.length() && Character.isLetterOrDigit(word.codePointAt(to))) {
      to += Character.charCount(word.codePointAt(to));
    }
    return to;
  }

  /** Adds the part's pieces after the first {@code count}; one unknown piece where a rest stays. */
  private int part(String part, int[] pieces, int count) {
    if (part.length() > LONGEST_PART) {
      pieces[count] = UNKNOWN;
      return count + 1;
    }
    int n = count;
    int from = 0;
    while (from < part.length()) {
      Map<String, Integer> vocabulary = from == 0 ? whole : tail;
      int to = part.length();
      Integer id = null;
      while (to > from && id == null) {
        id = vocabulary.get(part.substring(from, to));
        to--;
      }
      if (id == null) {
        pieces[count] = UNKNOWN;
        return count + 1;
      }
      pieces[n++] = id;
      from = to + 1;
    }
    return n;
  }
}
