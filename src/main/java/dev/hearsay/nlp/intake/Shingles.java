package dev.hearsay.nlp.intake;

import java.util.Arrays;
import java.util.stream.IntStream;

/**
 * A text as the set of its runs of words, and the bands by which two texts that share most of them
 * find one another.
 *
 * <p>A shingle is a hashed run of {@value #LENGTH} words (letters and digits, lower case). The
 * least value of each of {@value #BANDS} × {@value #ROWS} permutations of the hashes is a MinHash
 * (Broder, 1997); {@value #ROWS} of them make a band. Two texts whose shingles have the Jaccard
 * similarity s share a band with the probability 1 − (1 − s³)^{@value #BANDS}: 0.99 at s = 0.5,
 * 0.58 at 0.3, 0.03 at 0.1.
 */
final class Shingles {
  static final int LENGTH = 5;
  static final int BANDS = 32;
  static final int ROWS = 3;
  private static final long SEED = 0x9e3779b97f4a7c15L;

  private Shingles() {}

  /** The shingles, each once, in ascending order. */
  static int[] of(String text) {
    long[] words = hashedWords(text);
    return IntStream.rangeClosed(0, words.length - LENGTH)
        .map(from -> shingle(words, from))
        .sorted()
        .distinct()
        .toArray();
  }

  /** The bands of a text with at least one shingle. */
  static long[] bands(int[] shingles) {
    long[] bands = new long[BANDS];
    for (int band = 0; band < BANDS; band++) {
      long key = mix(band + 1);
      for (int row = 0; row < ROWS; row++) {
        key = mix(key ^ least(shingles, band * ROWS + row));
      }
      bands[band] = key;
    }
    return bands;
  }

  private static long least(int[] shingles, int permutation) {
    long seed = mix(SEED * (permutation + 1));
    long least = Long.MAX_VALUE;
    for (int shingle : shingles) {
      least = Math.min(least, mix(seed ^ shingle));
    }
    return least;
  }

  private static int shingle(long[] words, int from) {
    long hash = SEED;
    for (int i = from; i < from + LENGTH; i++) {
      hash = mix(hash ^ words[i]);
    }
    return (int) (hash >>> 32);
  }

  private static long[] hashedWords(String text) {
    long[] words = new long[text.length() / 4 + 16];
    int count = 0;
    long word = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (Character.isLetterOrDigit(c)) {
        word = (word == 0 ? SEED : word) * 31 + Character.toLowerCase(c);
      } else if (word != 0 && !isApostrophe(c)) {
        words = count == words.length ? Arrays.copyOf(words, count * 2) : words;
        words[count++] = mix(word);
        word = 0;
      }
    }
    if (word != 0) {
      words = Arrays.copyOf(words, count + 1);
      words[count++] = mix(word);
    }
    return Arrays.copyOf(words, count);
  }

  private static boolean isApostrophe(char c) {
    return c == '\'' || c == '’';
  }

  /** Steele and others' SplitMix64 finalizer: spreads every bit over the whole number. */
  private static long mix(long number) {
    long z = number;
    z = (z ^ (z >>> 30)) * 0xbf58476d1ce4e5b9L;
    z = (z ^ (z >>> 27)) * 0x94d049bb133111ebL;
    return z ^ (z >>> 31);
  }
}
