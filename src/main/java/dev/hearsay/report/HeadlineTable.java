package dev.hearsay.report;

import dev.hearsay.report.QuotesOf.Figure;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.ToLongFunction;

/** The month's figures beside those of the month before and of the same month a year ago. */
final class HeadlineTable {
  private final HeadlineMonth now;
  private final List<HeadlineMonth> earlier;
  private final List<List<Cell>> rows = new ArrayList<>();

  private HeadlineTable(MonthReport report) {
    this.now = HeadlineMonth.now(report);
    this.earlier = HeadlineMonth.earlier(report);
  }

  static ReportTable of(MonthReport report) {
    HeadlineTable table = new HeadlineTable(report);
    table.addRows();
    return table.build(report);
  }

  private void addRows() {
    add(Cell.text("Articles"), new HeadlineFigure.Count(Headline::articles));
    add(
        Cell.text("Copies of another article"),
        new HeadlineFigure.Share(Headline::copies, Headline::articles));
    add(Cell.text("Outlets"), new HeadlineFigure.Count(Headline::outlets));
    add(
        label("Statements, copies left out", Figure.STATEMENTS),
        new HeadlineFigure.Sum(ArticleSums::statements));
    add(Cell.text("Statements for each 100 articles, copies left out"), new HeadlineFigure.Rate());
    add(
        label("Statements, copies included", Figure.STATEMENTS),
        new HeadlineFigure.Count(Headline::statementsWithCopies));
    addStatements("Wholly within quotation marks", ArticleSums::direct, Figure.DIRECT);
    addStatements("By a named speaker", s -> s.speakers().named(), Figure.NAMED);
    addStatements("By an unnamed person or a group", s -> s.speakers().unnamed(), Figure.UNNAMED);
    addStatements("From a report, poll or letter", s -> s.speakers().documents(), Figure.DOCUMENTS);
    addStatements("Speaker not known", s -> s.speakers().unknown(), Figure.UNKNOWN);
    add(Cell.text("Persons quoted by name"), new HeadlineFigure.Count(h -> h.persons().total()));
    addPersons("Women", GenderCount::women, Figure.WOMEN);
    addPersons("Men", GenderCount::men, Figure.MEN);
    addPersons("Texts do not say", GenderCount::unknown, Figure.NOT_SAID);
    addSayings("Statements by women", GenderCount::women, Figure.WOMEN);
    addSayings("Statements by men", GenderCount::men, Figure.MEN);
    addSayings(
        "Statements by persons where texts do not say", GenderCount::unknown, Figure.NOT_SAID);
  }

  private void addStatements(String label, ToLongFunction<ArticleSums> part, Figure figure) {
    add(label(label, figure), new HeadlineFigure.Part(part, ArticleSums::statements));
  }

  private void addPersons(String label, ToLongFunction<GenderCount> part, Figure figure) {
    add(
        label(label, figure),
        new HeadlineFigure.Share(h -> part.applyAsLong(h.persons()), h -> h.persons().total()));
  }

  private void addSayings(String label, ToLongFunction<GenderCount> part, Figure figure) {
    add(
        label(label, figure),
        new HeadlineFigure.Part(s -> part.applyAsLong(s.persons()), s -> s.persons().total()));
  }

  /** A figure's label, leading to the statements that it counts. */
  private static Cell label(String label, Figure figure) {
    return Cell.text(label).withQuotes(QuotesOf.figure(figure));
  }

  private void add(Cell label, HeadlineFigure figure) {
    List<Cell> row = new ArrayList<>();
    row.add(label);
    row.add(figure.of(now));
    for (HeadlineMonth before : earlier) {
      row.add(figure.of(before));
      row.add(figure.change(now, before));
    }
    rows.add(row);
  }

  private ReportTable build(MonthReport report) {
    List<TableColumn> columns = new ArrayList<>();
    columns.add(TableColumn.head("Figure", "figure"));
    columns.add(TableColumn.number(now.label(), "count", "of", "low", "high"));
    if (report.before().isPresent()) {
      addEarlier(columns, report.month().before(), "Change", "before");
    }
    if (report.comparison().yearAgo().isPresent()) {
      addEarlier(columns, report.month().yearBefore(), "Change on the year", "year_before");
    }
    String caption =
        "Below each percentage stand "
            + (now.samples().enough() ? "its 95% interval and " : "")
            + "the counts that it comes from";
    return new ReportTable("figures.csv", caption, columns, rows, "");
  }

  private static void addEarlier(
      List<TableColumn> columns, Optional<ReportMonth> month, String change, String suffix) {
    columns.add(
        TableColumn.number(
            month.orElseThrow().label(),
            "count_" + suffix,
            "of_" + suffix,
            "low_" + suffix,
            "high_" + suffix));
    columns.add(TableColumn.number(change, "change_low_" + suffix, "change_high_" + suffix));
  }
}
