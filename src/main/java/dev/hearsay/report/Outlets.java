package dev.hearsay.report;

import java.util.List;

/**
 * The outlets of a month.
 *
 * @param total how many there are
 * @param top the ones with most articles
 * @param voices whom these quote markedly more than the others do, in the order of the outlets
 */
public record Outlets(long total, List<OutletLine> top, List<OutletVoice> voices) {
  /** A month without articles. */
  public static final Outlets NONE = new Outlets(0, List.of(), List.of());

  public Outlets {
    top = List.copyOf(top);
    voices = List.copyOf(voices);
    Counts.requirePart("top", top.size(), "total", total);
  }
}
