package dev.hearsay.report;

import java.util.List;
import java.util.Optional;
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;

/**
 * A month's articles, drawn again with replacement many times, copies left out.
 *
 * <p>The article is drawn and not the statement, since the statements of one article are not
 * independent of each other. Months are drawn independently of each other.
 *
 * @param articles how many articles are drawn from
 * @param draws the sums of each resample; empty where none was made
 */
public record Resamples(long articles, List<ArticleSums> draws) {
  /** Of fewer articles than these a resample tells nothing. */
  public static final long LEAST_ARTICLES = 10;

  /** A month that was not resampled. */
  public static final Resamples NONE = new Resamples(0, List.of());

  public Resamples {
    draws = List.copyOf(draws);
    Counts.require("articles", articles);
  }

  /** Whether there are articles enough for an interval. */
  public boolean enough() {
    return articles >= LEAST_ARTICLES && !draws.isEmpty();
  }

  /** The interval of a month's figure; none of too few articles. */
  public Optional<Interval> of(ToDoubleFunction<ArticleSums> figure) {
    return enough() ? Interval.of(draws.stream().mapToDouble(figure).toArray()) : Optional.empty();
  }

  /** The interval of a figure's change against an earlier month; none of too few articles. */
  public Optional<Interval> change(Resamples earlier, ToDoubleFunction<ArticleSums> figure) {
    if (!enough() || !earlier.enough()) {
      return Optional.empty();
    }
    int pairs = Math.min(draws.size(), earlier.draws.size());
    return Interval.of(
        IntStream.range(0, pairs)
            .mapToDouble(
                i ->
                    figure.applyAsDouble(draws.get(i)) - figure.applyAsDouble(earlier.draws.get(i)))
            .toArray());
  }
}
