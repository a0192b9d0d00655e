package dev.hearsay.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Who is quoted more, and who less, than the month before, and what made it so. */
final class MoverTable {
  private static final int PARTS = 3;

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
            changeColumn(),
            TableColumn.number("By articles"),
            TableColumn.number("By outlets"),
            TableColumn.number("Real"));
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
    QuotesOf quotes = QuotesOf.actor(mover.actorId(), mover.name());
    Cell name = Cell.text(mover.name()).withQuotes(quotes);
    List<Cell> row = new ArrayList<>();
    row.add(
        change.filter(MonthChange::isAbsence).isPresent()
            ? name.withNote("mostly missing outlets")
            : name);
    row.add(Cell.number(mover.statements()).withQuotes(quotes));
    row.add(Cell.number(mover.before()));
    row.add(change(mover.change(), change));
    for (int part = 0; part < PARTS; part++) {
      row.add(part(change, part));
    }
    return row;
  }

  private static Cell part(Optional<MonthChange> change, int part) {
    return Cell.of(
        change.map(c -> Figures.signed(c.split().whole().get(part))).orElse(Figures.NONE));
  }

  /** The column of {@link #change}: the page shows the interval, the CSV file also the parts. */
  static TableColumn changeColumn() {
    return TableColumn.number(
        "Change",
        "change_low",
        "change_high",
        "by_articles",
        "by_outlets",
        "by_rate",
        "lost_with_missing_outlets");
  }

  /** An actor's change with its interval and what made it. */
  static Cell change(long change, Optional<MonthChange> made) {
    Optional<Interval> interval = made.flatMap(MonthChange::mayBe);
    Optional<ChangeSplit> split = made.map(MonthChange::split);
    return Cell.of(
            Figures.signed(change),
            interval.map(i -> Figures.decimal(i.low(), 1)).orElse(""),
            interval.map(i -> Figures.decimal(i.high(), 1)).orElse(""),
            split.map(s -> Figures.decimal(s.articles(), 2)).orElse(""),
            split.map(s -> Figures.decimal(s.outlets(), 2)).orElse(""),
            split.map(s -> Figures.decimal(s.rate(), 2)).orElse(""),
            made.map(MonthChange::lost).orElse(null))
        .withNote(interval.map(Figures::countRange).orElse(""));
  }
}
