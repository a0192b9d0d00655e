package dev.hearsay.report;

import java.util.List;
import java.util.stream.Collectors;

/** What was restated: a sentence and a table of the largest changes. */
final class RestatedTable {
  private RestatedTable() {}

  /** How many values changed, by which run and why. */
  static String sentence(MonthReport report) {
    Restatements restated = report.restatements();
    String month = report.month().undated() ? "the undated articles" : report.month().label();
    if (restated.values() == 0) {
      return "Nothing of " + month + " was restated.";
    }
    String causes =
        restated.causes().stream()
            .map(c -> Figures.count(c.values()) + " (" + cause(c.name()) + ")")
            .collect(Collectors.joining("; "));
    return Figures.count(restated.values(), "value", "values")
        + " of "
        + month
        + " changed with the run "
        + restated.run()
        + ", by cause: "
        + causes
        + ".";
  }

  static ReportTable of(MonthReport report) {
    List<TableColumn> columns =
        List.of(
            TableColumn.head("Of", "subject", "kind"),
            TableColumn.words("Figure", "figure"),
            TableColumn.number("Before", "before"),
            TableColumn.number("Now", "now"),
            TableColumn.number("Change"),
            TableColumn.words("Cause", "cause"));
    return new ReportTable(
        "restated.csv",
        "The largest changes of figures, one at most of each outlet, topic or actor",
        columns,
        report.restatements().largest().stream().map(RestatedTable::row).toList(),
        "");
  }

  private static List<Cell> row(Restatements.Change change) {
    return List.of(
        Cell.of(
                Figures.orElse(change.subject(), "Outlet not given"),
                change.subject(),
                change.kind().label())
            .withNote(change.kind().label()),
        Cell.of(words(change.measure()), change.measure()),
        Cell.number(change.before()),
        Cell.number(change.after()),
        Cell.of(Figures.change(change.after(), change.before())),
        Cell.of(cause(change.cause()), change.cause()));
  }

  /** A column in the report's words. */
  private static String words(String column) {
    return column
        .replace("documents", "articles")
        .replace("quotes", "statements")
        .replace('_', ' ');
  }

  private static String cause(String name) {
    return Figures.orElse(name, "no cause given");
  }
}
