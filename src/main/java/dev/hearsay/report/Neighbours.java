package dev.hearsay.report;

import java.util.Collection;
import java.util.Objects;
import java.util.TreeSet;

/**
 * The reports of the months beside a month.
 *
 * @param earlier the latest month before that has a report; null where there is none
 * @param later the earliest month after that has one; null where there is none
 */
public record Neighbours(ReportMonth earlier, ReportMonth later) {
  /** None. */
  public static final Neighbours NONE = new Neighbours(null, null);

  private static final String START = "<nav class=\"months\"";
  private static final String END = "</nav>";

  /** A month's among those that have a report; articles without a date have none. */
  public static Neighbours of(ReportMonth month, Collection<ReportMonth> reports) {
    if (month.undated()) {
      return NONE;
    }
    TreeSet<String> keys = new TreeSet<>();
    reports.stream().filter(r -> !r.undated()).forEach(r -> keys.add(r.key()));
    return new Neighbours(month(keys.lower(month.key())), month(keys.higher(month.key())));
  }

  private static ReportMonth month(String key) {
    return key == null ? null : new ReportMonth(key);
  }

  /**
   * A month's page with these neighbours in place of those it has; the page itself where it has no
   * place for them.
   */
  public String in(String page) {
    Objects.requireNonNull(page, "page");
    int start = page.indexOf(START);
    int end = start < 0 ? -1 : page.indexOf(END, start);
    return end < 0 ? page : page.substring(0, start) + html() + page.substring(end + END.length());
  }

  /**
   * The links as a page has them, on one line; made of months only, so nothing is to be escaped.
   */
  public String html() {
    StringBuilder out = new StringBuilder(START).append(" aria-label=\"Other months\">");
    link(out, earlier, "Before: ", "prev");
    out.append("<a href=\"../index.html\">All months</a>");
    link(out, later, "After: ", "next");
    return out.append(END).toString();
  }

  private static void link(StringBuilder out, ReportMonth month, String words, String relation) {
    if (month != null) {
      out.append("<a href=\"../")
          .append(month.key())
          .append("/index.html\" rel=\"")
          .append(relation)
          .append("\">")
          .append(words)
          .append(month.label())
          .append("</a>");
    }
  }
}
