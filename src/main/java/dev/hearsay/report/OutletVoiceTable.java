package dev.hearsay.report;

import java.util.List;
import java.util.Locale;

/** The table of whom each outlet quotes that the others do not. */
final class OutletVoiceTable {
  private OutletVoiceTable() {}

  static ReportTable of(MonthReport report) {
    List<TableColumn> columns =
        List.of(
            TableColumn.head("Outlet", "outlet"),
            TableColumn.words("Quotes", "name"),
            TableColumn.number("Statements here", "statements", "outlet_statements"),
            TableColumn.number(
                "In the other outlets", "statements_elsewhere", "elsewhere_statements"),
            TableColumn.number("Strength", "z"));
    return new ReportTable(
        "outlet-voices.csv",
        "Whom an outlet quotes markedly more than the other outlets do: up to three of each, with"
            + " three statements or more, of the statements by anybody named there; copies"
            + " included. Chance passes a strength of 1.96 once in forty names",
        columns,
        report.outlets().voices().stream().map(OutletVoiceTable::row).toList(),
        "No outlet quotes anybody markedly more than the others do.");
  }

  private static List<Cell> row(OutletVoice voice) {
    QuotesOf outlet = QuotesOf.outlet(voice.outlet());
    return List.of(
        Cell.of(outlet.name(), voice.outlet()).withQuotes(outlet),
        Cell.text(voice.actor()).withQuotes(QuotesOf.actor(voice.actorId(), voice.actor())),
        part(voice.statements(), voice.outletStatements()),
        part(voice.elsewhere(), voice.elsewhereStatements()),
        strength(voice));
  }

  private static Cell strength(OutletVoice voice) {
    String strength = String.format(Locale.ROOT, "%.2f", voice.strength());
    return Cell.of(strength, strength);
  }

  private static Cell part(long part, long whole) {
    return Cell.of(Figures.count(part), part, whole).withNote("of " + Figures.count(whole));
  }
}
