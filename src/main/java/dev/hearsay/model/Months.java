package dev.hearsay.model;

import java.time.YearMonth;
import java.util.Collection;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.regex.Pattern;

/** Months as the tables spell them, {@code 2026-03}; {@code undated} has no neighbours. */
public final class Months {
  private static final Pattern MONTH = Pattern.compile("\\d{4}-(0[1-9]|1[0-2])");

  private Months() {}

  /** Whether it is a month of the calendar. */
  public static boolean isMonth(String text) {
    return MONTH.matcher(text).matches();
  }

  /**
   * The months so many after these, in order: {@code 2026-01} of {@code 2025-12} and one.
   *
   * @param count less than none for months before
   */
  public static SortedSet<String> after(Collection<String> months, int count) {
    SortedSet<String> moved = new TreeSet<>();
    for (String month : months) {
      if (isMonth(month)) {
        moved.add(YearMonth.parse(month).plusMonths(count).toString());
      }
    }
    return moved;
  }
}
