package dev.hearsay.job;

import java.util.Optional;
import java.util.OptionalDouble;
import java.util.SortedSet;

/**
 * What a run would do.
 *
 * @param input what became of the rows of its input; nothing where it reads none
 * @param months whose documents or analyses would change
 * @param articles to be read
 * @param tokens their words and punctuation marks
 * @param sample articles that were read to measure the time
 * @param readingSeconds how long reading the articles is likely to take; 0 where there are none
 * @param otherSeconds how long the other steps took in the last run; nothing where none has ended
 */
public record Preview(
    Optional<Input> input,
    SortedSet<String> months,
    long articles,
    long tokens,
    int sample,
    double readingSeconds,
    OptionalDouble otherSeconds) {
  /**
   * What became of an input.
   *
   * @param files that were read
   * @param rows that were read of the months asked for
   * @param counts what became of them
   */
  public record Input(int files, long rows, Ingested.Counts counts) {}
}
