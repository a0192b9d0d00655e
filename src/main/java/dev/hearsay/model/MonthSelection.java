package dev.hearsay.model;

import java.util.Collection;
import java.util.Collections;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * The months that a run is asked for: some by name, or those from one to another, or all.
 *
 * @param named months as the tables spell them, {@code undated} among them; empty for no such
 * @param from the first of a range, if it has one
 * @param to the last of a range, if it has one
 */
public record MonthSelection(SortedSet<String> named, Optional<String> from, Optional<String> to) {
  /** Every month. */
  public static final MonthSelection ALL = of(new TreeSet<>());

  public MonthSelection {
    named = Collections.unmodifiableSortedSet(new TreeSet<>(named));
    Objects.requireNonNull(from, "from");
    Objects.requireNonNull(to, "to");
  }

  /** Months by name; all where there is none. */
  public static MonthSelection of(Collection<String> months) {
    return new MonthSelection(new TreeSet<>(months), Optional.empty(), Optional.empty());
  }

  /** Whether it leaves nothing out. */
  public boolean isAll() {
    return named.isEmpty() && from.isEmpty() && to.isEmpty();
  }

  /** Whether the month is asked for; an undated article is in no range. */
  public boolean includes(String month) {
    if (isAll() || named.contains(month)) {
      return true;
    }
    return named.isEmpty()
        && Months.isMonth(month)
        && month.compareTo(from.orElse(month)) >= 0
        && month.compareTo(to.orElse(month)) <= 0;
  }

  /** Those of the months that are asked for, in order. */
  public SortedSet<String> among(Collection<String> months) {
    SortedSet<String> asked = new TreeSet<>(months);
    asked.removeIf(month -> !includes(month));
    return asked;
  }

  /** In words: {@code the month 2026-03}, {@code the months from 2026-01 to 2026-03}. */
  public String words() {
    if (isAll()) {
      return "all months";
    }
    if (!named.isEmpty()) {
      return (named.size() == 1 ? "the month " : "the months ") + String.join(", ", named);
    }
    return "the months"
        + from.map(month -> " from " + month).orElse("")
        + to.map(month -> " to " + month).orElse("");
  }
}
