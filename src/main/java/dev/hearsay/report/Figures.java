package dev.hearsay.report;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.function.Predicate;

/** How a report writes numbers, dates and shortened words. */
final class Figures {
  /** Below this many cases a percentage says more than it knows. */
  static final long ENOUGH = 10;

  /** Stands where there is nothing to tell. */
  static final String NONE = "–";

  private static final DateTimeFormatter DAY =
      DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.ENGLISH);

  private Figures() {}

  /** {@code 12,407}. */
  static String count(long count) {
    return String.format(Locale.ROOT, "%,d", count);
  }

  /** {@code 1,204 articles}, {@code 1 article}. */
  static String count(long count, String one, String many) {
    return count(count) + " " + (count == 1 ? one : many);
  }

  /** {@code 34.2%}, or "–" of fewer than {@link #ENOUGH} cases. */
  static String percent(long part, long whole) {
    return whole < ENOUGH ? NONE : percent((double) part / whole);
  }

  /** {@code 34.2%} of 0.342. */
  static String percent(double share) {
    return String.format(Locale.ROOT, "%.1f%%", 100 * share);
  }

  /** {@code 34.2% (41 of 120)}, or {@code 3 of 7} of few cases. */
  static String share(long part, long whole) {
    if (whole == 0) {
      return NONE;
    }
    String counts = count(part) + " of " + count(whole);
    return whole < ENOUGH ? counts : percent(part, whole) + " (" + counts + ")";
  }

  /** {@code +6}, {@code −3}, {@code 0}, with a true minus sign. */
  static String signed(long change) {
    return change > 0 ? "+" + count(change) : change < 0 ? "−" + count(-change) : "0";
  }

  /** {@code +6 (+5.0%)}; the percentage only where the month before has enough cases. */
  static String change(long now, long before) {
    String signed = signed(now - before);
    return before < ENOUGH || now == before
        ? signed
        : signed + " (" + sign(100.0 * (now - before) / before, "%") + ")";
  }

  /** {@code +1.2 points}, for shares of 0 to 1. */
  static String points(double now, double before) {
    return sign(100 * (now - before), " points");
  }

  /** {@code +0.3 points} between two shares; "–" where either is of few cases. */
  static String points(long part, long whole, long partBefore, long wholeBefore) {
    return whole < ENOUGH || wholeBefore < ENOUGH
        ? NONE
        : points((double) part / whole, (double) partBefore / wholeBefore);
  }

  /** {@code 161.2}: for each 100. */
  static String perHundred(double forEach) {
    return String.format(Locale.ROOT, "%,.1f", 100 * forEach);
  }

  /** {@code 63.1 to 69.8}, of shares or of rates for each 100, with spaces that do not break. */
  static String range(Interval interval) {
    return between(perHundred(interval.low()), perHundred(interval.high()));
  }

  /** {@code −2.0 to +4.6}, of changes of shares or of rates for each 100. */
  static String changeRange(Interval interval) {
    return between(sign(100 * interval.low(), ""), sign(100 * interval.high(), ""));
  }

  /** {@code −20 to +140}, of changes of counts. */
  static String countRange(Interval interval) {
    return between(signed(Math.round(interval.low())), signed(Math.round(interval.high())));
  }

  private static String between(String low, String high) {
    return low + "\u00a0to\u00a0" + high;
  }

  /** {@code -0.0312}, for a CSV file; without the sign of what is 0 in so many places. */
  static String decimal(double number, int places) {
    String text = String.format(Locale.ROOT, "%." + places + "f", number);
    return text.matches("-0\\.0+") ? text.substring(1) : text;
  }

  /** {@code +2.4}: a change of a rate for each 100. */
  static String perHundredChange(double change) {
    return sign(100 * change, "");
  }

  /** {@code 1st}, {@code 12th}. */
  static String ordinal(int rank) {
    int tens = rank % 100;
    String ending =
        tens >= 11 && tens <= 13
            ? "th"
            : switch (rank % 10) {
              case 1 -> "st";
              case 2 -> "nd";
              case 3 -> "rd";
              default -> "th";
            };
    return rank + ending;
  }

  /** {@code 4 May 2026}. */
  static String day(LocalDate date) {
    return DAY.format(date);
  }

  /** The text, or what stands for an empty one. */
  static String orElse(String text, String empty) {
    return text.isBlank() ? empty : text;
  }

  /** At most so many characters of the text, cut at a word's end, with "…" where it is cut. */
  static String shorten(String text, int limit) {
    String line = text.strip().replaceAll("\\s+", " ");
    if (line.codePointCount(0, line.length()) <= limit) {
      return line;
    }
    String cut = line.substring(0, line.offsetByCodePoints(0, limit));
    boolean midWord = line.codePointAt(cut.length()) != ' ';
    int space = cut.lastIndexOf(' ');
    String words = midWord && space > 0 ? cut.substring(0, space) : cut;
    return stripEnd(words, c -> " ,;:–—-".indexOf(c) >= 0) + " …";
  }

  private static String stripEnd(String text, Predicate<Character> unwanted) {
    int end = text.length();
    while (end > 0 && unwanted.test(text.charAt(end - 1))) {
      end--;
    }
    return text.substring(0, end);
  }

  private static String sign(double change, String unit) {
    String size = String.format(Locale.ROOT, "%,.1f", Math.abs(change));
    String sign = size.equals("0.0") ? "" : change > 0 ? "+" : "−";
    return sign + size + unit;
  }
}
