package dev.hearsay.nlp.wordings;

import dev.hearsay.model.ContentId;
import dev.hearsay.nlp.text.TabbedResource;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.LongStream;

/**
 * The words of a quote, as {@link WordingReader} gives them. Two quotes of equal words have equal
 * wordings.
 *
 * <p>A content word is one that is no function word ({@code function-words.txt}). Immutable.
 */
public final class Wording {
  /** Of fewer content words, equal words prove nothing unless the speaker is the same. */
  public static final int FEWEST_CONTENT_WORDS = 4;

  private static final Set<String> FUNCTION_WORDS =
      TabbedResource.lines(Wording.class, "function-words.txt").stream()
          .flatMap(line -> Arrays.stream(line.split(" ")))
          .collect(Collectors.toUnmodifiableSet());

  private final String text;
  private final String[] words;
  private final boolean[] content;
  private final int contentWords;

  private Wording(String text, String[] words) {
    this.text = text;
    this.words = words;
    this.content = new boolean[words.length];
    int count = 0;
    for (int i = 0; i < words.length; i++) {
      content[i] = !FUNCTION_WORDS.contains(words[i]);
      count += content[i] ? 1 : 0;
    }
    this.contentWords = count;
  }

  static Wording of(List<String> words) {
    return new Wording(String.join(" ", words), words.toArray(String[]::new));
  }

  /** The wording whose {@link #text()} that is. */
  public static Wording parse(String text) {
    return new Wording(text, text.isEmpty() ? new String[0] : text.split(" "));
  }

  /** The words with a space between them; empty without words. */
  public String text() {
    return text;
  }

  /** How many words there are. */
  public int size() {
    return words.length;
  }

  /** How many of them are content words. */
  public int contentWords() {
    return contentWords;
  }

  /** Whether it is too short to be told from a phrase that many use. */
  public boolean isShort() {
    return contentWords < FEWEST_CONTENT_WORDS;
  }

  /** The key of these words: equal for equal words, whoever says them. */
  public String key() {
    return ContentId.of("wording", text);
  }

  /** The key of these words out of that mouth. */
  public String key(String speaker) {
    return ContentId.of("wording", text, speaker);
  }

  /**
   * What two wordings have in common if one is a part of the other: hashes of every two and every
   * three content words that follow one another, each once. None for fewer than two.
   */
  public long[] phrases() {
    long[] hashes = new long[contentWords];
    int count = 0;
    for (int i = 0; i < words.length; i++) {
      if (content[i]) {
        hashes[count++] = hash(words[i]);
      }
    }
    LongStream.Builder phrases = LongStream.builder();
    for (int i = 1; i < count; i++) {
      long two = mix(hashes[i - 1] * 31 + hashes[i]);
      phrases.add(two);
      if (i > 1) {
        phrases.add(mix(two * 31 + hashes[i - 2]));
      }
    }
    return phrases.build().distinct().toArray();
  }

  String word(int index) {
    return words[index];
  }

  boolean isContent(int index) {
    return content[index];
  }

  boolean isNumber(int index) {
    return Character.isDigit(words[index].charAt(0));
  }

  private static long hash(String word) {
    long hash = 0;
    for (int i = 0; i < word.length(); i++) {
      hash = hash * 31 + word.charAt(i);
    }
    return mix(hash);
  }

  /** Steele and others' SplitMix64 finalizer: spreads every bit over the whole number. */
  private static long mix(long number) {
    long z = number + 0x9e3779b97f4a7c15L;
    z = (z ^ (z >>> 30)) * 0xbf58476d1ce4e5b9L;
    z = (z ^ (z >>> 27)) * 0x94d049bb133111ebL;
    return z ^ (z >>> 31);
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Wording wording && text.equals(wording.text);
  }

  @Override
  public int hashCode() {
    return text.hashCode();
  }

  @Override
  public String toString() {
    return text;
  }
}
