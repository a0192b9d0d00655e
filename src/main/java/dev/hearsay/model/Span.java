package dev.hearsay.model;

import java.util.Comparator;

/**
 * A half-open stretch {@code [start, end)} of an article's text, in Unicode code points: {@code
 * substring(text, start + 1, end - start)} in Spark and DuckDB and {@code text[start:end]} in
 * Python give the very words.
 *
 * @param start the first code point
 * @param end the one after the last; greater than {@code start}
 */
public record Span(int start, int end) implements Comparable<Span> {
  private static final Comparator<Span> ORDER =
      Comparator.comparingInt(Span::start).thenComparingInt(Span::end);

  public Span {
    if (start < 0 || end <= start) {
      throw new IllegalArgumentException("Not a span: [" + start + ", " + end + ")");
    }
  }

  /** The number of code points. */
  public int length() {
    return end - start;
  }

  /** Whether every code point of {@code other} is one of this span's. */
  public boolean contains(Span other) {
    return start <= other.start && other.end <= end;
  }

  /** Whether the two share a code point. */
  public boolean overlaps(Span other) {
    return start < other.end && other.start < end;
  }

  /** The code points that both share. */
  public int overlap(Span other) {
    return Math.max(0, Math.min(end, other.end) - Math.max(start, other.start));
  }

  @Override
  public int compareTo(Span other) {
    return ORDER.compare(this, other);
  }
}
