package dev.hearsay.job;

import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Words that look English to the check and are told apart by their numbers. */
final class NumberedStory {
  private NumberedStory() {}

  static String story(int number) {
    return story(100 * number, 100 * number + 90);
  }

  /** With the numbers from the first up to the second. */
  static String story(int from, int to) {
    return IntStream.range(from, to).mapToObj(i -> "the w" + i).collect(Collectors.joining(" "));
  }
}
