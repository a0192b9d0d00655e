package dev.hearsay.report;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * A change of statements between two months, split into what made it.
 *
 * <p>The statements of a month are a sum over outlets of (articles of all outlets) × (the outlet's
 * part of them) × (its statements for each article). The change is split into the effect of each of
 * the three factors, the other two held at every mixture of both months, each mixture by its weight
 * in the symmetric decomposition (Kitagawa 1955, "Components of a difference between two rates";
 * Das Gupta 1993, "Standardization and decomposition of rates", for three factors). The three
 * effects add up to the change exactly. An outlet that is there in one month only has the same rate
 * in both, so that its coming or going is a matter of outlets and articles alone.
 *
 * @param change statements more; below 0 where they are fewer
 * @param articles of these, from more or fewer articles
 * @param outlets from other outlets: other parts of the articles, also none
 * @param rate from more or fewer statements for each article of the same outlets: the real change
 */
public record ChangeSplit(long change, double articles, double outlets, double rate) {
  private static final double ROUNDING = 1e-3;

  public ChangeSplit {
    double sum = articles + outlets + rate;
    if (!(Math.abs(sum - change) <= ROUNDING * (1 + Math.abs(change)))) {
      throw new IllegalArgumentException("Parts of " + sum + " for a change of " + change);
    }
  }

  /**
   * One month's articles and statements.
   *
   * @param articles articles of all outlets, copies left out
   * @param statements statements in them
   * @param withOtherRates statements that these articles would hold at the other month's rates: the
   *     sum over outlets of its articles times the other month's statements for each article
   */
  public record Side(long articles, long statements, double withOtherRates) {
    public Side {
      Counts.require("articles", articles);
      Counts.require("statements", statements);
    }

    private double forEach(double count) {
      return count / articles;
    }
  }

  /** Splits the change from one month to a later one. */
  public static ChangeSplit of(Side before, Side now) {
    long change = now.statements - before.statements;
    if (before.articles == 0 || now.articles == 0) {
      return new ChangeSplit(change, change, 0, 0);
    }
    double old = before.forEach(before.statements);
    double oldMixNewRates = before.forEach(before.withOtherRates);
    double newMixOldRates = now.forEach(now.withOtherRates);
    double both = now.forEach(now.statements);
    double mixAtOldRates = newMixOldRates - old;
    double mixAtNewRates = both - oldMixNewRates;
    double ratesAtOldMix = oldMixNewRates - old;
    double ratesAtNewMix = both - newMixOldRates;
    double a0 = before.articles;
    double a1 = now.articles;
    return new ChangeSplit(
        change,
        (a1 - a0) * ((old + both) / 3 + (oldMixNewRates + newMixOldRates) / 6),
        (a0 * mixAtOldRates + a1 * mixAtNewRates) / 3
            + (a0 * mixAtNewRates + a1 * mixAtOldRates) / 6,
        (a0 * ratesAtOldMix + a1 * ratesAtNewMix) / 3
            + (a0 * ratesAtNewMix + a1 * ratesAtOldMix) / 6);
  }

  /**
   * The three parts in whole statements that add up to the change: articles, outlets, rate. The
   * parts that lose most by rounding down are rounded up.
   */
  List<Long> whole() {
    double[] parts = {articles, outlets, rate};
    long[] floors = Arrays.stream(parts).mapToLong(p -> (long) Math.floor(p + ROUNDING)).toArray();
    long missing = change - Arrays.stream(floors).sum();
    IntStream.range(0, parts.length)
        .boxed()
        .sorted(Comparator.comparingDouble(i -> floors[i] - parts[i]))
        .limit(Math.max(0, missing))
        .forEach(i -> floors[i]++);
    return Arrays.stream(floors).boxed().toList();
  }

  /** What made most of a change. */
  enum Cause {
    /** More or fewer articles. */
    ARTICLES,
    /** Other outlets. */
    OUTLETS,
    /** Other rates in the same outlets. */
    RATE,
    /** None of them, or two, more than half. */
    SEVERAL
  }

  /** The one part that is more than half of the change, in its direction. */
  Cause mostly() {
    List<Cause> causes =
        Stream.of(Cause.ARTICLES, Cause.OUTLETS, Cause.RATE)
            .filter(c -> 2 * part(c) / change > 1)
            .toList();
    return causes.size() == 1 ? causes.get(0) : Cause.SEVERAL;
  }

  private double part(Cause cause) {
    return switch (cause) {
      case ARTICLES -> articles;
      case OUTLETS -> outlets;
      case RATE -> rate;
      case SEVERAL -> change;
    };
  }
}
