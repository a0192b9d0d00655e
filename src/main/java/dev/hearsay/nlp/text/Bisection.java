package dev.hearsay.nlp.text;

import java.util.function.IntPredicate;

/** Looks up a place in an ordered list by halving it. */
public final class Bisection {
  private Bisection() {}

  /**
   * The first index from which on something holds.
   *
   * @param size how many indices there are, from 0
   * @param holds whether it holds at an index; where it does, it must at all after it
   * @return {@code size} where it holds at none
   */
  public static int first(int size, IntPredicate holds) {
    int low = 0;
    int high = size;
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (holds.test(middle)) {
        high = middle;
      } else {
        low = middle + 1;
      }
    }
    return low;
  }
}
