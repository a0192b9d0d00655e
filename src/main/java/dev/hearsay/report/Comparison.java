package dev.hearsay.report;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * What a month's figures are compared with, and how sure that is.
 *
 * @param now the month's articles resampled
 * @param before the month before's
 * @param yearBefore the same month a year ago; null where no article of it was read
 * @param yearBeforeSamples its articles resampled
 * @param statements how all statements changed against the month before; null where that was not
 *     read
 * @param actors the same for each listed actor that changed, by key
 * @param missing outlets of which nearly nothing was read, the largest in the month before first
 */
public record Comparison(
    Resamples now,
    Resamples before,
    Headline yearBefore,
    Resamples yearBeforeSamples,
    MonthChange statements,
    Map<String, MonthChange> actors,
    List<MissingOutlet> missing) {
  /** Compared with nothing. */
  public static final Comparison NONE =
      new Comparison(
          Resamples.NONE, Resamples.NONE, null, Resamples.NONE, null, Map.of(), List.of());

  public Comparison {
    Objects.requireNonNull(now, "now");
    Objects.requireNonNull(before, "before");
    Objects.requireNonNull(yearBeforeSamples, "yearBeforeSamples");
    actors = Map.copyOf(actors);
    missing = List.copyOf(missing);
  }

  /** The figures of the same month a year ago, where an article of it was read. */
  public Optional<Headline> yearAgo() {
    return Optional.ofNullable(yearBefore);
  }

  /** How all statements changed, where the month before was read. */
  public Optional<MonthChange> ofStatements() {
    return Optional.ofNullable(statements);
  }

  /** How an actor's statements changed, where the actor is listed and the month before was read. */
  public Optional<MonthChange> of(String actorId) {
    return Optional.ofNullable(actors.get(actorId));
  }
}
