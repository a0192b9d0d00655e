package dev.hearsay.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What is to be said beside the headline figures: what changes are made of and how sure it is. */
final class FigureNotes {
  private static final int NAMED = 5;

  private FigureNotes() {}

  /** The paragraphs below the figures. */
  static List<String> of(MonthReport report) {
    List<String> notes = new ArrayList<>();
    split(report).ifPresent(notes::add);
    notes.add(intervals(report));
    yearAgo(report).ifPresent(notes::add);
    return notes;
  }

  /** {@code Of the 62 statements more, 48 come from more articles ...}; none of no change. */
  private static Optional<String> split(MonthReport report) {
    return report
        .comparison()
        .ofStatements()
        .filter(c -> c.split().change() != 0)
        .map(
            c -> {
              List<Long> parts = c.split().whole();
              return "The change of "
                  + Figures.signed(c.split().change())
                  + " statements against "
                  + report.month().before().map(ReportMonth::label).orElse("the month before")
                  + " adds up from "
                  + Figures.signed(parts.get(0))
                  + " by more or fewer articles, "
                  + Figures.signed(parts.get(1))
                  + " by other outlets and "
                  + Figures.signed(parts.get(2))
                  + " by a real change, more or fewer statements for each article of the same"
                  + " outlets.";
            });
  }

  private static String intervals(MonthReport report) {
    if (!report.comparison().now().enough()) {
      return "With fewer than "
          + Resamples.LEAST_ARTICLES
          + " articles, copies left out, no interval can be given.";
    }
    return "“A to B” in small type is the 95% interval: where the figure would lie in 95 of 100"
        + " cases if chance had brought other articles like these (the articles are drawn again "
        + report.comparison().now().draws().size()
        + " times). It knows nothing of the program’s errors. Counts of different persons have"
        + " none, since drawing again cannot tell it, and neither has a figure of fewer than 10"
        + " cases or articles. A change whose interval has 0 in it may be chance.";
  }

  private static Optional<String> yearAgo(MonthReport report) {
    return report
        .month()
        .yearBefore()
        .filter(m -> report.comparison().yearAgo().isEmpty())
        .map(m -> "Of " + m.label() + " nothing was read, so nothing is compared with a year ago.");
  }

  /** A plain warning of outlets that are missing; none where there are none. */
  static Optional<String> missing(MonthReport report) {
    List<MissingOutlet> missing = report.comparison().missing();
    if (missing.isEmpty()) {
      return Optional.empty();
    }
    String before = report.month().before().map(ReportMonth::label).orElse("the month before");
    List<String> outlets = missing.stream().limit(NAMED).map(o -> outlet(o, before)).toList();
    String others = missing.size() > NAMED ? " Other outlets are missing as well." : "";
    return Optional.of(
        String.join(" ", outlets)
            + others
            + " What falls this month may be their absence, and not silence.");
  }

  private static String outlet(MissingOutlet outlet, String before) {
    String articles =
        outlet.now() == 0
            ? "No article"
            : "Only " + Figures.count(outlet.now(), "article", "articles");
    return articles
        + " of "
        + Figures.orElse(outlet.name(), "the outlet without a name")
        + " this month, after "
        + Figures.count(outlet.before())
        + " in "
        + before
        + ".";
  }
}
