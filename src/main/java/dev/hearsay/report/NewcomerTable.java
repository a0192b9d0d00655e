package dev.hearsay.report;

import java.util.List;

/** The table of those who are quoted for the first time. */
final class NewcomerTable {
  private NewcomerTable() {}

  static ReportTable of(MonthReport report) {
    List<TableColumn> columns =
        List.of(
            TableColumn.head("Name", "name"),
            TableColumn.words("Kind", "kind"),
            TableColumn.number("Statements", "statements"),
            TableColumn.number("Articles", "articles"),
            TableColumn.number("Outlets", "outlets"));
    return new ReportTable(
        "newcomers.csv",
        report.speakers().firstQuoted().map(NewcomerTable::caption).orElse(""),
        columns,
        report.speakers().firstQuoted().map(Newcomers::top).orElse(List.of()).stream()
            .map(NewcomerTable::row)
            .toList(),
        "Nobody has two statements in two articles and none in an earlier month.");
  }

  private static String caption(Newcomers newcomers) {
    return "Quoted in two articles or more, and in no month before, from "
        + newcomers.since().label()
        + " on: "
        + Figures.count(newcomers.top().size())
        + " of "
        + Figures.count(newcomers.total())
        + ", most statements first; copies left out";
  }

  private static List<Cell> row(Newcomer newcomer) {
    QuotesOf quotes = QuotesOf.actor(newcomer.actorId(), newcomer.name());
    return List.of(
        Cell.text(newcomer.name()).withQuotes(quotes),
        Cell.text(newcomer.kind()),
        Cell.number(newcomer.statements()).withQuotes(quotes),
        Cell.number(newcomer.articles()),
        Cell.number(newcomer.outlets()));
  }
}
