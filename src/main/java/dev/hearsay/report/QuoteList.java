package dev.hearsay.report;

import java.util.List;
import java.util.Objects;

/**
 * Quotes that a figure or a name of a report leads to.
 *
 * @param of what they have in common
 * @param originals how many there are, copies left out
 * @param copies how many more stand in copies
 * @param lines the first of them, in the order to show them
 * @param query SQL that gives all of them
 */
public record QuoteList(
    QuotesOf of, long originals, long copies, List<QuoteLine> lines, String query) {
  public QuoteList {
    Objects.requireNonNull(of, "of");
    Objects.requireNonNull(query, "query");
    lines = List.copyOf(lines);
    Counts.requirePart("lines", lines.size(), "quotes", originals + copies);
  }
}
