package dev.hearsay.report;

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
    addCount("Articles", Headline::articles);
    addShare("Copies of another article", Headline::copies, Headline::articles);
    addCount("Outlets", Headline::outlets);
    addCount("Statements, copies left out", Headline::statements);
    addCount("Statements, copies included", Headline::statementsWithCopies);
    addShare("Wholly within quotation marks", Headline::directStatements, Headline::statements);
    addSpeakers("By a named speaker", SpeakerCount::named);
    addSpeakers("By an unnamed person or a group", SpeakerCount::unnamed);
    addSpeakers("From a report, poll or letter", SpeakerCount::documents);
    addSpeakers("Speaker not known", SpeakerCount::unknown);
    addCount("Persons quoted by name", h -> h.persons().total());
    addPersons("Women", GenderCount::women);
    addPersons("Men", GenderCount::men);
    addPersons("Texts do not say", GenderCount::unknown);
    addSayings("Statements by women", GenderCount::women);
    addSayings("Statements by men", GenderCount::men);
    addSayings("Statements by persons where texts do not say", GenderCount::unknown);
  }

  private void addSpeakers(String label, ToLongFunction<SpeakerCount> part) {
    addShare(label, h -> part.applyAsLong(h.speakers()), Headline::statements);
  }

  private void addPersons(String label, ToLongFunction<GenderCount> part) {
    addShare(label, h -> part.applyAsLong(h.persons()), h -> h.persons().total());
  }

  private void addSayings(String label, ToLongFunction<GenderCount> part) {
    addShare(label, h -> part.applyAsLong(h.personStatements()), h -> h.personStatements().total());
  }

  private void addCount(String label, ToLongFunction<Headline> count) {
    long now = count.applyAsLong(report.figures());
    List<Cell> row =
        new ArrayList<>(List.of(Cell.text(label), Cell.of(Figures.count(now), now, "")));
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
      String label, ToLongFunction<Headline> part, ToLongFunction<Headline> whole) {
    long now = part.applyAsLong(report.figures());
    long of = whole.applyAsLong(report.figures());
    List<Cell> row = new ArrayList<>(List.of(Cell.text(label), share(now, of)));
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
