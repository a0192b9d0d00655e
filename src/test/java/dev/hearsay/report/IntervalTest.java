package dev.hearsay.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class IntervalTest {
  private static final ArticleSums DRAW =
      new ArticleSums(12, 3, new SpeakerCount(5, 1, 0, 0), GenderCount.NONE);

  @Test
  void itHolds95OfAHundredValuesInWhateverOrder() {
    double[] values = IntStream.rangeClosed(0, 200).mapToDouble(i -> (i * 77) % 201).toArray();

    Interval interval = Interval.of(values).orElseThrow();

    assertThat(interval.low()).isCloseTo(5, within(1e-9));
    assertThat(interval.high()).isCloseTo(195, within(1e-9));
  }

  @Test
  void endsLieBetweenNeighbours() {
    Interval interval = Interval.of(new double[] {1, 2}).orElseThrow();

    assertThat(interval.low()).isCloseTo(1.025, within(1e-9));
    assertThat(interval.high()).isCloseTo(1.975, within(1e-9));
  }

  @Test
  void whatNoResampleMovesHasNone() {
    assertThat(Interval.of(new double[] {0, 0, 0})).isEmpty();
    assertThat(Interval.of(new double[0])).isEmpty();
    assertThat(Interval.of(new double[] {Double.NaN, Double.POSITIVE_INFINITY})).isEmpty();
  }

  @Test
  void resamplesWithoutTheFigureAreLeftOut() {
    assertThat(Interval.of(new double[] {Double.NaN, 1, 2, 0.0 / 0}))
        .isEqualTo(Interval.of(new double[] {1, 2}));
  }

  @Test
  void aChangeIsSureWhereZeroIsOutside() {
    assertThat(new Interval(0.1, 2).excludesZero()).isTrue();
    assertThat(new Interval(-2, -0.1).excludesZero()).isTrue();
    assertThat(new Interval(0, 2).excludesZero()).isFalse();
    assertThat(new Interval(-2, 2).excludesZero()).isFalse();
  }

  @Test
  void endsInTheWrongOrderAreRefused() {
    assertThatThrownBy(() -> new Interval(2, 1)).isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> new Interval(Double.NaN, 1))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void fewerThanTenArticlesHaveNone() {
    Headline month = InventedMonth.compared().figures();
    List<ArticleSums> draws = InventedComparison.samples(month, 0.1).draws();

    assertThat(new Resamples(9, draws).of(ArticleSums::statements)).isEmpty();
    assertThat(new Resamples(10, draws).of(ArticleSums::statements)).isPresent();
    assertThat(new Resamples(10, draws).change(new Resamples(9, draws), ArticleSums::statements))
        .isEmpty();
    assertThat(Resamples.NONE.of(ArticleSums::statements)).isEmpty();
  }

  @Test
  void aChangeIsTakenDrawByDraw() {
    Resamples still = new Resamples(12, Collections.nCopies(3, DRAW));
    Resamples moved =
        new Resamples(
            12,
            List.of(
                DRAW,
                new ArticleSums(14, 3, new SpeakerCount(9, 1, 0, 0), GenderCount.NONE),
                DRAW));

    Interval interval = moved.change(still, ArticleSums::statements).orElseThrow();

    assertThat(interval.low()).isZero();
    assertThat(interval.high()).isCloseTo(3.8, within(1e-9));
  }
}
