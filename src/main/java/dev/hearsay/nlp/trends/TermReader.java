package dev.hearsay.nlp.trends;

import dev.hearsay.model.Span;
import dev.hearsay.nlp.text.Range;
import dev.hearsay.nlp.text.Sentences;
import dev.hearsay.nlp.text.TabbedResource;
import dev.hearsay.nlp.text.Words;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The words and phrases that an article uses, each once: words that carry meaning, and phrases of
 * two or three words of one sentence that begin and end with such a word.
 *
 * <p>{@code The Bank of England cut rates.} gives {@code bank}, {@code bank of england}, {@code
 * england}, {@code england cut}, {@code england cut rates}, {@code cut}, {@code cut rates} and
 * {@code rates}. Immutable and thread-safe.
 */
public final class TermReader {
  /** News tells what is new in its first paragraphs; what follows is mostly known. */
  private static final int MOST_WORDS = 400;

  private static final int LONGEST = 3;
  private static final int SHORTEST_WORD = 3;

  private final Set<String> stopWords;

  private TermReader(Set<String> stopWords) {
    this.stopWords = stopWords;
  }

  /** Loads the stop words that come with the program. */
  public static TermReader load() {
    return new TermReader(
        TabbedResource.lines(TermReader.class, "stop-words.txt").stream()
            .flatMap(line -> Arrays.stream(line.split(" ")))
            .collect(Collectors.toUnmodifiableSet()));
  }

  /** The terms of a text in order of first use. */
  public List<Term> terms(String text) {
    Words words = Words.of(text);
    Sentences sentences = Sentences.of(words);
    int size = Math.min(words.size(), MOST_WORDS);
    Map<String, Span> first = new LinkedHashMap<>();
    for (int from = 0; from < size; from++) {
      if (carries(words, from)) {
        Span sentence = words.span(sentences.around(from));
        for (int to = from + 1; to <= Math.min(size, from + LONGEST); to++) {
          if (to > from + 1 && !follows(words, sentences, to - 1)) {
            break;
          }
          if (carries(words, to - 1)) {
            first.putIfAbsent(text(words, new Range(from, to)), sentence);
          }
        }
      }
    }
    return first.entrySet().stream().map(e -> new Term(e.getKey(), e.getValue())).toList();
  }

  /** A word of three letters or more, or of capitals as {@code EU}, that is no stop word. */
  private boolean carries(Words words, int word) {
    String form = words.form(word);
    String stem = words.stem(word);
    boolean longEnough =
        stem.length() >= SHORTEST_WORD || stem.length() == 2 && form.matches("\\p{Lu}{2}.*");
    return longEnough && stem.chars().anyMatch(Character::isLetter) && !stopWords.contains(stem);
  }

  /** Whether the word stands in a phrase with the one before it. */
  private static boolean follows(Words words, Sentences sentences, int word) {
    return !sentences.begins(word)
        && Character.isLetterOrDigit(words.form(word).codePointAt(0))
        && words.spaceBefore(word);
  }

  private static String text(Words words, Range range) {
    StringBuilder text = new StringBuilder(words.stem(range.from()));
    for (int i = range.from() + 1; i < range.to(); i++) {
      text.append(' ').append(words.stem(i));
    }
    return text.toString();
  }
}
