package dev.hearsay.report;

import java.util.List;
import java.util.Objects;

/**
 * Those who are quoted in a month and in no earlier one.
 *
 * @param since the first month of which an article was read
 * @param total how many there are
 * @param top those with most statements, in the order to show them
 */
public record Newcomers(ReportMonth since, long total, List<Newcomer> top) {
  public Newcomers {
    Objects.requireNonNull(since, "since");
    top = List.copyOf(top);
    Counts.requirePart("shown", top.size(), "total", total);
  }
}
