package dev.hearsay.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The tables of what was read and what was not accepted. */
final class IntakeTables {
  private static final int SAMPLE_LENGTH = 120;

  private static final Map<String, String> STATES =
      Map.ofEntries(
          Map.entry("accepted", "Accepted"),
          Map.entry("duplicate", "The same article once more in the input"),
          Map.entry("replaced", "Replaced by what a later run read"),
          Map.entry("not_text", "Not text"),
          Map.entry("not_valid_utf8", "Not valid UTF-8"),
          Map.entry("empty", "Empty"),
          Map.entry("too_short", "Too short"),
          Map.entry("too_long", "Too long"),
          Map.entry("not_english", "Not English"),
          Map.entry("malformed", "Malformed"),
          Map.entry("failed", "Could not be read to the end"));

  /** What is no reject. */
  private static final Set<String> TAKEN = Set.of("accepted", "duplicate", "replaced");

  private IntakeTables() {}

  static ReportTable states(MonthReport report) {
    long total = report.intake().rows();
    List<List<Cell>> rows = new ArrayList<>();
    for (Intake.State state : report.intake().states()) {
      rows.add(
          List.of(
              Cell.of(words(state.name()), state.name()),
              Cell.number(state.rows()),
              Cell.of(Figures.percent(state.rows(), total))));
    }
    List<TableColumn> columns =
        List.of(
            TableColumn.head("What became of it", "state"),
            TableColumn.number("Rows", "rows"),
            TableColumn.number("Share"));
    return new ReportTable(
        "coverage.csv",
        Figures.count(total, "row", "rows") + " of the input, each in exactly one of these",
        columns,
        rows,
        "No row of the input belongs to this month.");
  }

  static ReportTable samples(MonthReport report) {
    List<TableColumn> columns =
        List.of(
            TableColumn.words("Reason", "reason"),
            TableColumn.head("File", "input"),
            TableColumn.number("Row", "position"),
            TableColumn.words("What was found", "detail"),
            TableColumn.words("Begins with", "sample"));
    long rejected =
        report.intake().states().stream()
            .filter(s -> !TAKEN.contains(s.name()))
            .mapToLong(Intake.State::rows)
            .sum();
    String caption =
        "Rows that were not accepted: "
            + Figures.count(report.intake().samples().size())
            + " of "
            + Figures.count(rejected)
            + " as samples";
    return new ReportTable(
        "rejects.csv",
        caption,
        columns,
        report.intake().samples().stream().map(IntakeTables::row).toList(),
        rejected == 0 ? "Nothing was rejected." : "No sample was kept.");
  }

  private static List<Cell> row(Intake.Reject reject) {
    return List.of(
        Cell.of(words(reject.reason()), reject.reason()),
        Cell.text(reject.input()),
        Cell.of(
            reject.position() == 0 ? "whole file" : Figures.count(reject.position()),
            reject.position()),
        Cell.text(reject.detail()),
        Cell.text(Figures.shorten(reject.sample(), SAMPLE_LENGTH)));
  }

  private static String words(String state) {
    return STATES.getOrDefault(state, state.replace('_', ' '));
  }
}
