package dev.hearsay.nlp.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class BisectionTest {
  @Test
  void findsWhereItBeginsToHold() {
    for (int size = 0; size < 9; size++) {
      for (int begin = 0; begin <= size; begin++) {
        int at = begin;
        assertThat(Bisection.first(size, i -> i >= at)).isEqualTo(begin);
      }
    }
  }
}
