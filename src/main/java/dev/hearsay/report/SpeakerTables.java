package dev.hearsay.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The tables of who is quoted. */
final class SpeakerTables {
  private SpeakerTables() {}

  static ReportTable top(MonthReport report) {
    Speakers speakers = report.speakers();
    boolean compared = report.before().isPresent();
    BackgroundColumns background = BackgroundColumns.of(speakers);
    List<TableColumn> columns =
        new ArrayList<>(
            List.of(
                TableColumn.number("Rank", "rank"),
                TableColumn.head("Name", "name", "kind"),
                TableColumn.number("Statements", "statements"),
                TableColumn.number("With copies", "statements_with_copies"),
                TableColumn.number("Outlets", "outlets"),
                TableColumn.number("Direct", "direct_statements"),
                TableColumn.words(
                    "Negative / neutral / positive", "negative", "neutral", "positive")));
    if (compared) {
      columns.add(TableColumn.number("Month before", "statements_before", "rank_before"));
      columns.add(MoverTable.changeColumn());
    }
    columns.addAll(background.columns());
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
        speakers.top().stream()
            .map(a -> row(a, compared, report.comparison().of(a.actorId()), background))
            .toList(),
        "Nobody is quoted by name.");
  }

  private static List<Cell> row(
      ActorLine actor,
      boolean compared,
      Optional<MonthChange> change,
      BackgroundColumns background) {
    QuotesOf quotes = QuotesOf.actor(actor.actorId(), actor.name());
    List<Cell> row =
        new ArrayList<>(
            List.of(
                Cell.number(actor.rank()),
                Cell.of(actor.name(), actor.name(), actor.kind())
                    .withNote(actor.kind())
                    .withQuotes(quotes),
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
      row.add(MoverTable.change(actor.statements() - before, change));
    }
    row.addAll(background.cells(actor.background()));
    return row;
  }

  private static String percentNote(long part, long whole) {
    return whole < Figures.ENOUGH ? "" : Figures.percent(part, whole);
  }
}
