package dev.hearsay.report;

import java.util.List;
import java.util.Optional;

/**
 * Who is quoted.
 *
 * @param quoted how many actors have at least one statement, copies left out
 * @param top the most quoted, by rank
 * @param risen whose statements grew most against the month before
 * @param fallen whose statements shrank most
 * @param newcomers who is quoted for the first time; null where no earlier month was read
 */
public record Speakers(
    long quoted, List<ActorLine> top, List<Mover> risen, List<Mover> fallen, Newcomers newcomers) {
  /** A month in which nobody is quoted. */
  public static final Speakers NONE = new Speakers(0, List.of(), List.of(), List.of(), null);

  public Speakers {
    top = List.copyOf(top);
    risen = List.copyOf(risen);
    fallen = List.copyOf(fallen);
    Counts.require("quoted", quoted);
  }

  /** Who is quoted for the first time, where an earlier month was read. */
  public Optional<Newcomers> firstQuoted() {
    return Optional.ofNullable(newcomers);
  }
}
