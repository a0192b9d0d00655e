package dev.hearsay.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Who is quoted more, and who less, than the month before, and what made it so. */
final class MoverTable {
  private MoverTable() {}

  static ReportTable of(MonthReport report) {
    Comparison comparison = report.comparison();
    List<List<Cell>> rows = new ArrayList<>();
    report.speakers().risen().forEach(m -> rows.add(row(m, comparison.of(m.actorId()))));
    report.speakers().fallen().forEach(m -> rows.add(row(m, comparison.of(m.actorId()))));
    List<TableColumn> columns =
        List.of(
            TableColumn.head("Name", "name"),
            TableColumn.number(report.month().label(), "statements"),
            TableColumn.number(
                report.month().before().map(ReportMonth::label).orElse("Month before"),
                "statements_before"),
            TableColumn.number("Change", "change_low", "change_high"),
            TableColumn.number("By articles", "by_articles"),
            TableColumn.number("By outlets", "by_outlets"),
            TableColumn.number("Real", "by_rate", "lost_with_missing_outlets"));
    return new ReportTable(
        "movers.csv",
        "Who is quoted more, and who less, than the month before, copies left out. Each change is"
            + " the sum of what more or fewer articles, other outlets, and a real change within the"
            + " same outlets made of it",
        columns,
        rows,
        "Nobody is quoted more or less often than the month before.");
  }

  private static List<Cell> row(Mover mover, Optional<MonthChange> change) {
    Cell name = Cell.text(mover.name());
    Optional<Interval> interval = change.flatMap(MonthChange::mayBe);
    List<Cell> row = new ArrayList<>();
    row.add(
        change.filter(MonthChange::isAbsence).isPresent()
            ? name.withNote("may not be silent: missing outlets")
            : name);
    row.add(Cell.number(mover.statements()));
    row.add(Cell.number(mover.before()));
    row.add(
        Cell.of(
                Figures.signed(mover.change()),
                interval.map(i -> Figures.decimal(i.low(), 1)).orElse(""),
                interval.map(i -> Figures.decimal(i.high(), 1)).orElse(""))
            .withNote(interval.map(Figures::countRange).orElse("")));
    row.addAll(change.map(MoverTable::parts).orElseGet(MoverTable::noParts));
    return row;
  }

  private static List<Cell> parts(MonthChange change) {
    ChangeSplit split = change.split();
    List<Long> whole = split.whole();
    return List.of(
        Cell.of(Figures.signed(whole.get(0)), Figures.decimal(split.articles(), 2)),
        Cell.of(Figures.signed(whole.get(1)), Figures.decimal(split.outlets(), 2)),
        Cell.of(Figures.signed(whole.get(2)), Figures.decimal(split.rate(), 2), change.lost()));
  }

  private static List<Cell> noParts() {
    return List.of(
        Cell.of(Figures.NONE, ""), Cell.of(Figures.NONE, ""), Cell.of(Figures.NONE, "", ""));
  }
}
