package dev.hearsay.report;

import java.util.Objects;

/**
 * An outlet of which nearly nothing was read this month, so that silence may be a dead feed.
 *
 * @param name the outlet; empty where the input names none
 * @param before articles the month before, at least 5
 * @param now articles this month, fewer than a tenth of these
 */
public record MissingOutlet(String name, long before, long now) {
  public MissingOutlet {
    Objects.requireNonNull(name, "name");
    Counts.requirePart("now", now, "before", before);
  }
}
