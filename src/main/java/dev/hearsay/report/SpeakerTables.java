package dev.hearsay.report;

import java.util.ArrayList;
import java.util.List;

/** The tables of who is quoted. */
final class SpeakerTables {
  private SpeakerTables() {}

  static ReportTable top(MonthReport report) {
    Speakers speakers = report.speakers();
    boolean compared = report.before().isPresent();
    List<TableColumn> columns =
        new ArrayList<>(
            List.of(
                TableColumn.number("Rank", "rank"),
                TableColumn.head("Name", "name"),
                TableColumn.words("Kind", "kind"),
                TableColumn.number("Statements", "statements"),
                TableColumn.number("With copies", "statements_with_copies"),
                TableColumn.number("Outlets", "outlets"),
                TableColumn.number("Direct", "direct_statements"),
                TableColumn.words(
                    "Negative / neutral / positive", "negative", "neutral", "positive")));
    if (compared) {
      columns.add(TableColumn.number("Month before", "statements_before", "rank_before"));
      columns.add(TableColumn.number("Change"));
    }
    String caption =
        "The most quoted: "
            + Figures.count(speakers.top().size())
            + " of "
            + Figures.count(speakers.quoted(), "name", "names")
            + " with at least one statement, of "
            + Figures.count(report.figures().statements(), "statement", "statements")
            + " by anybody";
    return new ReportTable(
        "most-quoted.csv",
        caption,
        columns,
        speakers.top().stream().map(a -> row(a, compared)).toList(),
        "Nobody is quoted by name.");
  }

  private static List<Cell> row(ActorLine actor, boolean compared) {
    QuotesOf quotes = QuotesOf.actor(actor.actorId(), actor.name());
    List<Cell> row =
        new ArrayList<>(
            List.of(
                Cell.number(actor.rank()),
                Cell.text(actor.name()).withQuotes(quotes),
                Cell.text(actor.kind()),
                Cell.number(actor.statements()).withQuotes(quotes),
                Cell.number(actor.statementsWithCopies()),
                Cell.number(actor.outlets()),
                Cell.of(Figures.count(actor.direct()), actor.direct())
                    .withNote(percentNote(actor.direct(), actor.statements())),
                Cell.tone(actor.tone())));
    if (compared) {
      long before = actor.statementsBefore().orElse(0);
      row.add(
          Cell.of(Figures.count(before), before, actor.rankBefore())
              .withNote(actor.formerRank().map(Figures::ordinal).orElse("")));
      row.add(Cell.of(Figures.signed(actor.statements() - before)));
    }
    return row;
  }

  private static String percentNote(long part, long whole) {
    return whole < Figures.ENOUGH ? "" : Figures.percent(part, whole);
  }

  static ReportTable movers(MonthReport report) {
    List<List<Cell>> rows = new ArrayList<>();
    report.speakers().risen().forEach(m -> rows.add(row(m)));
    report.speakers().fallen().forEach(m -> rows.add(row(m)));
    List<TableColumn> columns =
        List.of(
            TableColumn.head("Name", "name"),
            TableColumn.number(report.month().label(), "statements"),
            TableColumn.number(
                report.month().before().map(ReportMonth::label).orElse("Month before"),
                "statements_before"),
            TableColumn.number("Change"));
    return new ReportTable(
        "movers.csv",
        "Who is quoted more, and who less, than the month before; copies left out",
        columns,
        rows,
        "Nobody is quoted more or less often than the month before.");
  }

  private static List<Cell> row(Mover mover) {
    QuotesOf quotes = QuotesOf.actor(mover.actorId(), mover.name());
    return List.of(
        Cell.text(mover.name()).withQuotes(quotes),
        Cell.number(mover.statements()).withQuotes(quotes),
        Cell.number(mover.before()),
        Cell.of(Figures.signed(mover.change())));
  }
}
