package dev.hearsay.report;

import java.util.Objects;
import java.util.Optional;

/**
 * How statements changed against the month before, and what made the change.
 *
 * @param split the change and its parts
 * @param interval of the change, with the number of articles left to chance; null of too few
 *     articles
 * @param lost statements fewer in outlets of which nearly nothing was read this month
 */
public record MonthChange(ChangeSplit split, Interval interval, long lost) {
  public MonthChange {
    Objects.requireNonNull(split, "split");
  }

  /** Between what the change may lie, where that can be told. */
  public Optional<Interval> mayBe() {
    return Optional.ofNullable(interval);
  }

  /** Whether the change is more than chance makes. */
  public boolean isSure() {
    return interval != null && interval.excludesZero();
  }

  /** Whether it is a fall of which more than half stood in outlets that are missing. */
  public boolean isAbsence() {
    return split.change() < 0 && 2 * lost > -split.change();
  }
}
