package dev.hearsay.report;

import java.util.List;

/**
 * The outlets of a month.
 *
 * @param total how many there are
 * @param top the ones with most articles
 */
public record Outlets(long total, List<OutletLine> top) {
  /** A month without articles. */
  public static final Outlets NONE = new Outlets(0, List.of());

  public Outlets {
    top = List.copyOf(top);
    Counts.requirePart("top", top.size(), "total", total);
  }
}
