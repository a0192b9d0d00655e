package dev.hearsay.report;

import java.util.List;
import java.util.Optional;

/**
 * What a report says of a change in words: a rise or a fall only where the interval leaves 0 out,
 * made by what more than half of it comes from; and no fall of what is missing.
 */
final class ChangeWords {
  private final MonthReport report;
  private final MonthChange change;
  private final String label;

  private ChangeWords(MonthReport report, MonthChange change) {
    this.report = report;
    this.change = change;
    this.label = report.month().before().map(ReportMonth::label).orElse("the month before");
  }

  /** How the statements changed against the month before, where that was read. */
  static Optional<String> sentence(MonthReport report) {
    return report
        .comparison()
        .ofStatements()
        .map(c -> new ChangeWords(report, c))
        .map(w -> w.statements() + w.rate() + w.movers() + ".");
  }

  /** What stands behind an actor's statements: those of the month before, and what that means. */
  static String after(MonthReport report, ActorLine actor) {
    return report
        .comparison()
        .of(actor.actorId())
        .filter(c -> actor.statementsBefore().isPresent())
        .map(c -> new ChangeWords(report, c).after(actor.statementsBefore().getAsLong()))
        .orElse("");
  }

  private String after(long before) {
    String count = Figures.count(before) + " in " + label;
    if (change.isAbsence()) {
      return " (" + count + ", partly in outlets that are missing now)";
    }
    if (change.isSure()) {
      return " (after " + count + ": " + verdict() + ")";
    }
    return change.mayBe().isPresent()
        ? " (" + count + "; the change may be chance)"
        : " (" + count + ")";
  }

  private String verdict() {
    return change.split().mostly() == ChangeSplit.Cause.RATE
        ? cause()
        : rising("a rise", "a fall") + ", " + cause();
  }

  private String statements() {
    long size = Math.abs(change.split().change());
    if (size == 0) {
      return "That is as many statements as in " + label;
    }
    String difference =
        Figures.count(size)
            + rising(" more ", " fewer ")
            + (size == 1 ? "statement" : "statements")
            + " than in "
            + label;
    if (change.isAbsence()) {
      return "That is "
          + difference
          + ", but more than half of these stood in outlets of which nearly nothing was read now";
    }
    if (change.mayBe().isEmpty()) {
      return "That is " + difference + ", of too few articles to call it a rise or a fall";
    }
    String interval = Figures.countRange(change.mayBe().get());
    return change.isSure()
        ? "Statements "
            + rising("rose", "fell")
            + " by "
            + Figures.count(size)
            + " against "
            + label
            + " (interval "
            + interval
            + "), "
            + cause()
        : "That is " + difference + ", which may be chance (interval " + interval + ")";
  }

  /** Statements for each 100 articles, where both months have enough articles. */
  private String rate() {
    HeadlineFigure.Rate rate = new HeadlineFigure.Rate();
    List<HeadlineMonth> earlier = HeadlineMonth.earlier(report);
    if (earlier.isEmpty()) {
      return "";
    }
    HeadlineMonth now = HeadlineMonth.now(report);
    HeadlineMonth before = earlier.get(0);
    return rate.changeInterval(now, before)
        .map(
            i -> {
              String verdict = !i.excludesZero() ? "about as many" : i.low() > 0 ? "more" : "fewer";
              return "; for each 100 articles there are "
                  + verdict
                  + " ("
                  + Figures.perHundred(HeadlineFigure.Rate.ratio(now.figures().sums()))
                  + " after "
                  + Figures.perHundred(HeadlineFigure.Rate.ratio(before.figures().sums()))
                  + ")";
            })
        .orElse("");
  }

  private String movers() {
    String more =
        first(report.speakers().risen())
            .map(m -> "; quoted clearly more is " + moved(m))
            .orElse("");
    return more
        + first(report.speakers().fallen())
            .map(m -> (more.isEmpty() ? "; quoted clearly less is " : ", and less ") + moved(m))
            .orElse("");
  }

  /** The largest change that is more than chance makes and mostly a real one. */
  private Optional<Mover> first(List<Mover> movers) {
    return movers.stream()
        .filter(m -> report.comparison().of(m.actorId()).filter(ChangeWords::isReal).isPresent())
        .findFirst();
  }

  private static boolean isReal(MonthChange change) {
    return change.isSure()
        && !change.isAbsence()
        && change.split().mostly() == ChangeSplit.Cause.RATE;
  }

  private static String moved(Mover mover) {
    return mover.name()
        + " ("
        + Figures.count(mover.statements())
        + " after "
        + Figures.count(mover.before())
        + ")";
  }

  private String cause() {
    return switch (change.split().mostly()) {
      case ARTICLES -> "mostly because of " + rising("more", "fewer") + " articles";
      case OUTLETS -> "mostly because of other outlets";
      case RATE -> "mostly a real " + rising("rise", "fall") + " within the same outlets";
      case SEVERAL -> "for several reasons";
    };
  }

  private String rising(String up, String down) {
    return change.split().change() > 0 ? up : down;
  }
}
