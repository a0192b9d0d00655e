package dev.hearsay.report;

import static java.util.stream.Collectors.joining;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** What is to be said beside the headline figures: what changes are made of and how sure it is. */
final class FigureNotes {
  private static final int NAMED = 5;

  /** Below so many articles an interval holds the truth clearly less often than it says. */
  private static final long FEW = 40;

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
                  + before(report)
                  + " is the sum of "
                  + Figures.signed(parts.get(0))
                  + " from more or fewer articles, "
                  + Figures.signed(parts.get(1))
                  + " from other outlets, and a real change of "
                  + Figures.signed(parts.get(2))
                  + ": more or fewer statements for each article of the same outlets.";
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
        + " times). "
        + (report.figures().originals() < FEW
            ? "Of so few articles it is somewhat too narrow. "
            : "")
        + "It knows nothing of the program’s errors. Counts of different persons have"
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
    List<MissingOutlet> shown = missing.stream().limit(NAMED).toList();
    String none = list(shown.stream().filter(o -> o.now() == 0));
    String few = list(shown.stream().filter(o -> o.now() > 0));
    return Optional.of(
        (none.isEmpty() ? "" : "No article this month of " + none + ". ")
            + (few.isEmpty() ? "" : "Nearly no article this month of " + few + ". ")
            + (missing.size() > NAMED ? "Other outlets are missing as well. " : "")
            + "What falls this month may be their absence, and not silence. In brackets: articles"
            + " now, after those of "
            + before(report)
            + ".");
  }

  private static String list(Stream<MissingOutlet> outlets) {
    return outlets
        .map(
            o ->
                name(o)
                    + " ("
                    + Figures.count(o.now())
                    + " after "
                    + Figures.count(o.before())
                    + ")")
        .collect(joining(", "));
  }

  private static String name(MissingOutlet outlet) {
    return Figures.orElse(outlet.name(), "the outlet without a name");
  }

  private static String before(MonthReport report) {
    return report.month().before().map(ReportMonth::label).orElse("the month before");
  }
}
