package dev.hearsay.report;

import dev.hearsay.model.Months;
import java.time.DateTimeException;
import java.time.YearMonth;
import java.time.format.TextStyle;
import java.util.Locale;
import java.util.Optional;

/**
 * A calendar month, or the room of the articles without a date.
 *
 * @param key {@code YYYY-MM} or {@code undated}
 */
public record ReportMonth(String key) {
  private static final String UNDATED = "undated";

  public ReportMonth {
    if (!UNDATED.equals(key)) {
      parse(key);
    }
  }

  /** Whether it is the key of a month, or of the articles without a date. */
  public static boolean isMonth(String key) {
    return UNDATED.equals(key) || Months.isMonth(key);
  }

  /** Whether its articles have no date, so that no month stands before it. */
  public boolean undated() {
    return UNDATED.equals(key);
  }

  /** The month before; none for articles without a date. */
  public Optional<ReportMonth> before() {
    return earlier(1);
  }

  /** The same month a year ago; none for articles without a date. */
  public Optional<ReportMonth> yearBefore() {
    return earlier(12);
  }

  /** In words: {@code May 2026}. */
  public String label() {
    if (undated()) {
      return "Undated articles";
    }
    YearMonth month = parse(key);
    return month.getMonth().getDisplayName(TextStyle.FULL, Locale.ENGLISH) + " " + month.getYear();
  }

  private Optional<ReportMonth> earlier(int months) {
    return undated()
        ? Optional.empty()
        : Optional.of(new ReportMonth(parse(key).minusMonths(months).toString()));
  }

  private static YearMonth parse(String key) {
    try {
      return YearMonth.parse(key);
    } catch (DateTimeException e) {
      throw new IllegalArgumentException(
          "Cannot report the month \"" + key + "\": it is no month. Give YYYY-MM or undated.", e);
    }
  }
}
