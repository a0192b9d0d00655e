package dev.hearsay.report;

import java.util.Objects;

/**
 * An actor who is quoted much more, or much less, than the month before.
 *
 * @param actorId its key
 * @param name canonical name
 * @param statements statements of the month, copies left out
 * @param before the same, the month before
 */
public record Mover(String actorId, String name, long statements, long before) {
  public Mover {
    Objects.requireNonNull(actorId, "actorId");
    Objects.requireNonNull(name, "name");
    Counts.require("statements", statements);
    Counts.require("before", before);
  }

  /** How many statements more, or fewer where below 0. */
  public long change() {
    return statements - before;
  }
}
