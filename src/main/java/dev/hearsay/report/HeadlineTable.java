package dev.hearsay.report;

import dev.hearsay.report.QuotesOf.Figure;
import java.util.ArrayList;
import java.util.List;
import java.util.function.ToLongFunction;

/** The month's figures beside the month before's. */
final class HeadlineTable {
  private final MonthReport report;
  private final List<List<Cell>> rows = new ArrayList<>();

  private HeadlineTable(MonthReport report) {
    this.report = report;
  }

  static ReportTable of(MonthReport report) {
    HeadlineTable table = new HeadlineTable(report);
    table.addRows();
    return table.build();
  }

  private void addRows() {
    addCount("Articles", Headline::articles, null);
    addShare("Copies of another article", Headline::copies, Headline::articles, null);
    addCount("Outlets", Headline::outlets, null);
    addCount("Statements, copies left out", Headline::statements, Figure.STATEMENTS);
    addCount("Statements, copies included", Headline::statementsWithCopies, Figure.STATEMENTS);
    addShare(
        "Wholly within quotation marks",
        Headline::directStatements,
        Headline::statements,
        Figure.DIRECT);
    addSpeakers("By a named speaker", SpeakerCount::named, Figure.NAMED);
    addSpeakers("By an unnamed person or a group", SpeakerCount::unnamed, Figure.UNNAMED);
    addSpeakers("From a report, poll or letter", SpeakerCount::documents, Figure.DOCUMENTS);
    addSpeakers("Speaker not known", SpeakerCount::unknown, Figure.UNKNOWN);
    addCount("Persons quoted by name", h -> h.persons().total(), null);
    addPersons("Women", GenderCount::women, Figure.WOMEN);
    addPersons("Men", GenderCount::men, Figure.MEN);
    addPersons("Texts do not say", GenderCount::unknown, Figure.NOT_SAID);
    addSayings("Statements by women", GenderCount::women, Figure.WOMEN);
    addSayings("Statements by men", GenderCount::men, Figure.MEN);
    addSayings(
        "Statements by persons where texts do not say", GenderCount::unknown, Figure.NOT_SAID);
  }

  private void addSpeakers(String label, ToLongFunction<SpeakerCount> part, Figure figure) {
    addShare(label, h -> part.applyAsLong(h.speakers()), Headline::statements, figure);
  }

  private void addPersons(String label, ToLongFunction<GenderCount> part, Figure figure) {
    addShare(label, h -> part.applyAsLong(h.persons()), h -> h.persons().total(), figure);
  }

  private void addSayings(String label, ToLongFunction<GenderCount> part, Figure figure) {
    addShare(
        label,
        h -> part.applyAsLong(h.personStatements()),
        h -> h.personStatements().total(),
        figure);
  }

  private void addCount(String label, ToLongFunction<Headline> count, Figure figure) {
    long now = count.applyAsLong(report.figures());
    List<Cell> row =
        new ArrayList<>(List.of(label(label, figure), Cell.of(Figures.count(now), now, "")));
    report
        .before()
        .map(count::applyAsLong)
        .ifPresent(
            before -> {
              row.add(Cell.of(Figures.count(before), before, ""));
              row.add(Cell.of(Figures.change(now, before)));
            });
    rows.add(row);
  }

  private void addShare(
      String label, ToLongFunction<Headline> part, ToLongFunction<Headline> whole, Figure figure) {
    long now = part.applyAsLong(report.figures());
    long of = whole.applyAsLong(report.figures());
    List<Cell> row = new ArrayList<>(List.of(label(label, figure), share(now, of)));
    report
        .before()
        .ifPresent(
            h -> {
              long before = part.applyAsLong(h);
              long ofBefore = whole.applyAsLong(h);
              row.add(share(before, ofBefore));
              row.add(Cell.of(Figures.points(now, of, before, ofBefore)));
            });
    rows.add(row);
  }

  /** A figure's label, leading to the statements that it counts; null for none of these. */
  private static Cell label(String label, Figure figure) {
    Cell cell = Cell.text(label);
    return figure == null ? cell : cell.withQuotes(QuotesOf.figure(figure));
  }

  private static Cell share(long part, long whole) {
    return Cell.of(Figures.share(part, whole).replace(" of ", "\u00a0of\u00a0"), part, whole);
  }

  private ReportTable build() {
    List<TableColumn> columns = new ArrayList<>();
    columns.add(TableColumn.head("Figure", "figure"));
    columns.add(TableColumn.number(report.month().label(), "count", "of"));
    if (report.before().isPresent()) {
      String before = report.month().before().orElseThrow().label();
      columns.add(TableColumn.number(before, "count_before", "of_before"));
      columns.add(TableColumn.number("Change"));
    }
    return new ReportTable(
        "figures.csv",
        "Each percentage stands before the counts that it comes from",
        columns,
        rows,
        "");
  }
}
