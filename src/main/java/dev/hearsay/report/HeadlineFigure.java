package dev.hearsay.report;

import java.util.Optional;
import java.util.function.ToDoubleFunction;
import java.util.function.ToLongFunction;

/** A figure that a report opens with: how it and its change are shown. */
sealed interface HeadlineFigure {
  /** The figure of a month; CSV values: count, what it is of, the interval's ends. */
  Cell of(HeadlineMonth month);

  /** Its change against an earlier month; CSV values: the interval's ends. */
  Cell change(HeadlineMonth now, HeadlineMonth before);

  /** A count without an interval. */
  record Count(ToLongFunction<Headline> count) implements HeadlineFigure {
    @Override
    public Cell of(HeadlineMonth month) {
      long number = count.applyAsLong(month.figures());
      return Cell.of(Figures.count(number), number, "", "", "");
    }

    @Override
    public Cell change(HeadlineMonth now, HeadlineMonth before) {
      return Cell.of(
          Figures.change(count.applyAsLong(now.figures()), count.applyAsLong(before.figures())),
          "",
          "");
    }
  }

  /** A sum over articles. It is counted, so only its change has an interval. */
  record Sum(ToLongFunction<ArticleSums> count) implements HeadlineFigure {
    @Override
    public Cell of(HeadlineMonth month) {
      return new Count(h -> count.applyAsLong(h.sums())).of(month);
    }

    @Override
    public Cell change(HeadlineMonth now, HeadlineMonth before) {
      Optional<Interval> interval = now.samples().change(before.samples(), count::applyAsLong);
      long number = count.applyAsLong(now.figures().sums());
      return Cell.of(
              Figures.change(number, count.applyAsLong(before.figures().sums())),
              csv(interval, Interval::low, 1),
              csv(interval, Interval::high, 1))
          .withNote(interval.map(Figures::countRange).orElse(""));
    }
  }

  /**
   * A share of what no article adds up to, such as different persons: resampled articles hold fewer
   * of these, so it has no interval.
   */
  record Share(ToLongFunction<Headline> part, ToLongFunction<Headline> whole)
      implements HeadlineFigure {
    @Override
    public Cell of(HeadlineMonth month) {
      return share(
          part.applyAsLong(month.figures()), whole.applyAsLong(month.figures()), Optional.empty());
    }

    @Override
    public Cell change(HeadlineMonth now, HeadlineMonth before) {
      return Cell.of(
          Figures.points(
              part.applyAsLong(now.figures()),
              whole.applyAsLong(now.figures()),
              part.applyAsLong(before.figures()),
              whole.applyAsLong(before.figures())),
          "",
          "");
    }
  }

  /** A share of the statements or of some of them, with its interval. */
  record Part(ToLongFunction<ArticleSums> part, ToLongFunction<ArticleSums> whole)
      implements HeadlineFigure {
    @Override
    public Cell of(HeadlineMonth month) {
      ArticleSums sums = month.figures().sums();
      return share(part.applyAsLong(sums), whole.applyAsLong(sums), interval(month));
    }

    /** Between what the share of a month may lie. */
    Optional<Interval> interval(HeadlineMonth month) {
      return isOfEnough(month) ? month.samples().of(this::ratio) : Optional.empty();
    }

    @Override
    public Cell change(HeadlineMonth now, HeadlineMonth before) {
      ArticleSums sums = now.figures().sums();
      ArticleSums sumsBefore = before.figures().sums();
      Optional<Interval> interval =
          isOfEnough(now) && isOfEnough(before)
              ? now.samples().change(before.samples(), this::ratio)
              : Optional.empty();
      String points =
          Figures.points(
              part.applyAsLong(sums),
              whole.applyAsLong(sums),
              part.applyAsLong(sumsBefore),
              whole.applyAsLong(sumsBefore));
      return ranged(points, interval);
    }

    private boolean isOfEnough(HeadlineMonth month) {
      return whole.applyAsLong(month.figures().sums()) >= Figures.ENOUGH;
    }

    private double ratio(ArticleSums sums) {
      return (double) part.applyAsLong(sums) / whole.applyAsLong(sums);
    }
  }

  /** Statements for each 100 articles, copies left out on both sides. */
  record Rate() implements HeadlineFigure {
    @Override
    public Cell of(HeadlineMonth month) {
      ArticleSums sums = month.figures().sums();
      Optional<Interval> interval = interval(month);
      boolean enough = sums.articles() >= Figures.ENOUGH;
      return Cell.of(
              enough ? Figures.perHundred(ratio(sums)) : Figures.NONE,
              sums.statements(),
              sums.articles(),
              csv(interval, Interval::low, 4),
              csv(interval, Interval::high, 4))
          .withNote(interval.map(Figures::range).orElse(""));
    }

    /** Between what the rate of a month may lie. */
    Optional<Interval> interval(HeadlineMonth month) {
      return month.samples().of(Rate::ratio);
    }

    @Override
    public Cell change(HeadlineMonth now, HeadlineMonth before) {
      boolean enough =
          Math.min(now.figures().originals(), before.figures().originals()) >= Figures.ENOUGH;
      double change = ratio(now.figures().sums()) - ratio(before.figures().sums());
      return ranged(
          enough ? Figures.perHundredChange(change) : Figures.NONE, changeInterval(now, before));
    }

    /** Between what its change may lie. */
    Optional<Interval> changeInterval(HeadlineMonth now, HeadlineMonth before) {
      return now.samples().change(before.samples(), Rate::ratio);
    }

    /** Statements for each article. */
    static double ratio(ArticleSums sums) {
      return (double) sums.statements() / sums.articles();
    }
  }

  private static Cell share(long part, long whole, Optional<Interval> interval) {
    String counts = Figures.count(part) + "\u00a0of\u00a0" + Figures.count(whole);
    Object[] values = {
      part, whole, csv(interval, Interval::low, 4), csv(interval, Interval::high, 4)
    };
    if (whole == 0) {
      return Cell.of(Figures.NONE, values);
    }
    return whole < Figures.ENOUGH
        ? Cell.of(counts, values)
        : Cell.of(Figures.percent(part, whole), values)
            .withNote(interval.map(i -> Figures.range(i) + "; ").orElse("") + counts);
  }

  private static Cell ranged(String change, Optional<Interval> interval) {
    return Cell.of(change, csv(interval, Interval::low, 4), csv(interval, Interval::high, 4))
        .withNote(interval.map(Figures::changeRange).orElse(""));
  }

  private static String csv(
      Optional<Interval> interval, ToDoubleFunction<Interval> end, int places) {
    return interval.map(i -> Figures.decimal(end.applyAsDouble(i), places)).orElse("");
  }
}
