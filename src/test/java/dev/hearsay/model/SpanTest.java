package dev.hearsay.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SpanTest {
  @ParameterizedTest
  @CsvSource({
    "0, 4,  4, 6,  false, false, 0",
    "0, 5,  4, 6,  true,  false, 1",
    "0, 6,  4, 6,  true,  true,  2",
    "4, 6,  4, 6,  true,  true,  2",
    "4, 6,  0, 9,  true,  false, 2",
    "7, 9,  0, 4,  false, false, 0",
  })
  void comparesWithAnother(
      int start, int end, int from, int to, boolean overlaps, boolean contains, int overlap) {
    Span span = new Span(start, end);
    Span other = new Span(from, to);
    assertThat(span.overlaps(other)).isEqualTo(overlaps);
    assertThat(other.overlaps(span)).isEqualTo(overlaps);
    assertThat(span.contains(other)).isEqualTo(contains);
    assertThat(span.overlap(other)).isEqualTo(overlap);
  }

  @Test
  void hasTheLengthOfItsCodePoints() {
    assertThat(new Span(3, 10).length()).isEqualTo(7);
  }

  @Test
  void isOrderedByPlaceThenByLength() {
    assertThat(List.of(new Span(2, 9), new Span(2, 3), new Span(0, 5)).stream().sorted())
        .containsExactly(new Span(0, 5), new Span(2, 3), new Span(2, 9));
  }

  @ParameterizedTest
  @CsvSource({"-1, 2", "3, 3", "4, 3"})
  void isNeverEmptyNorNegative(int start, int end) {
    assertThatThrownBy(() -> new Span(start, end))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("[" + start + ", " + end + ")");
  }
}
