package dev.hearsay.job;

import dev.hearsay.report.MonthReport;
import dev.hearsay.report.ReportMonth;
import java.util.function.Supplier;

/** What the reports of all months tell, section by section. */
record ReportSections(
    ReportHeadlines headlines,
    ReportSpeakers speakers,
    ReportComparison comparison,
    ReportVoicePairs voices,
    ReportTopics topics,
    ReportOutlets outlets,
    ReportRising rising,
    ReportNotableQuotes quotes,
    ReportTravelled travelled,
    ReportIntake intake,
    ReportRestated restated) {
  /** Asks for all sections at once: most of the time of a small question is its planning. */
  static ReportSections read(ReportQuery query) {
    try (SideBySide all = new SideBySide()) {
      Supplier<ReportSpeakers> speakers = all.begin(() -> ReportSpeakers.read(query));
      Supplier<ReportVoicePairs> voices = all.begin(() -> ReportVoicePairs.read(query));
      Supplier<ReportHeadlines> headlines = all.begin(() -> ReportHeadlines.read(query));
      Supplier<ReportTravelled> travelled = all.begin(() -> ReportTravelled.read(query));
      Supplier<ReportOutlets> outlets = all.begin(() -> ReportOutlets.read(query));
      Supplier<ReportNotableQuotes> quotes = all.begin(() -> ReportNotableQuotes.read(query));
      Supplier<ReportTopics> topics = all.begin(() -> ReportTopics.read(query));
      Supplier<ReportRising> rising = all.begin(() -> ReportRising.read(query));
      Supplier<ReportIntake> intake = all.begin(() -> ReportIntake.read(query));
      Supplier<ReportRestated> restated = all.begin(() -> ReportRestated.read(query));
      Supplier<ReportComparison> comparison =
          all.begin(() -> ReportComparison.read(query, speakers.get().listed(query)));
      return new ReportSections(
          headlines.get(),
          speakers.get(),
          comparison.get(),
          voices.get(),
          topics.get(),
          outlets.get(),
          rising.get(),
          quotes.get(),
          travelled.get(),
          intake.get(),
          restated.get());
    }
  }

  /** The report of a month. */
  MonthReport of(String month) {
    boolean compared = headlines.before(month).isPresent();
    return new MonthReport(
        new ReportMonth(month),
        headlines.of(month),
        headlines.before(month).orElse(null),
        speakers.of(month, headlines),
        voices.of(month),
        topics.of(month, compared),
        rising.of(month, compared),
        outlets.of(month, headlines.of(month).outlets(), compared),
        quotes.of(month),
        travelled.of(month),
        intake.of(month),
        restated.of(month),
        comparison.of(month, headlines),
        headlines.judgements(month));
  }
}
