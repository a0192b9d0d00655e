package dev.hearsay.nlp.text;

/**
 * A half-open stretch {@code [from, to)} of words.
 *
 * @param from the first word
 * @param to the one after the last; greater than {@code from}
 */
public record Range(int from, int to) implements Comparable<Range> {
  public Range {
    if (from < 0 || to <= from) {
      throw new IllegalArgumentException("Not a range: [" + from + ", " + to + ")");
    }
  }

  /** The number of words. */
  public int length() {
    return to - from;
  }

  /** Whether the word is one of the range's. */
  public boolean contains(int word) {
    return from <= word && word < to;
  }

  /** Whether every word of {@code other} is one of this range's. */
  public boolean contains(Range other) {
    return from <= other.from && other.to <= to;
  }

  /** Whether the two share a word. */
  public boolean overlaps(Range other) {
    return from < other.to && other.from < to;
  }

  /** The words between the two, 0 when they touch or overlap. */
  public int distance(Range other) {
    return Math.max(0, Math.max(from - other.to, other.from - to));
  }

  @Override
  public int compareTo(Range other) {
    int byStart = Integer.compare(from, other.from);
    return byStart != 0 ? byStart : Integer.compare(to, other.to);
  }
}
