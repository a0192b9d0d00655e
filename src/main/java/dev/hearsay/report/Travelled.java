package dev.hearsay.report;

import java.util.List;

/**
 * The month's quotes that more than one outlet has.
 *
 * @param total how many there are
 * @param top those with most outlets, in the order to show them
 */
public record Travelled(long total, List<TravelledQuote> top) {
  /** A month without such a quote. */
  public static final Travelled NONE = new Travelled(0, List.of());

  public Travelled {
    top = List.copyOf(top);
    Counts.requirePart("shown", top.size(), "total", total);
  }
}
