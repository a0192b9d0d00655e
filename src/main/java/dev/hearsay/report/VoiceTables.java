package dev.hearsay.report;

import java.util.ArrayList;
import java.util.List;

/** The tables of who speaks how of whom. */
final class VoiceTables {
  private static final double STRONG = 0.5;

  private VoiceTables() {}

  static ReportTable pairs(MonthReport report) {
    List<TableColumn> columns =
        List.of(
            TableColumn.head("Speaker", "speaker"),
            TableColumn.words("speaks of", "target"),
            TableColumn.number("Times", "mentions"),
            TableColumn.words("Negative / neutral / positive", "negative", "neutral", "positive"));
    return new ReportTable(
        "who-speaks-of-whom.csv",
        "The pairs with most mentions; copies, and words about oneself, left out",
        columns,
        report.voices().pairs().stream().map(VoiceTables::row).toList(),
        "No named speaker speaks of another by name.");
  }

  private static List<Cell> row(VoicePair pair) {
    return List.of(
        Cell.text(pair.speaker()).withQuotes(QuotesOf.actor(pair.speakerId(), pair.speaker())),
        Cell.text(pair.target()).withQuotes(QuotesOf.actor(pair.targetId(), pair.target())),
        Cell.number(pair.tone().total()).withQuotes(QuotesOf.pair(pair)),
        Cell.tone(pair.tone()));
  }

  static ReportTable matrix(MonthReport report) {
    VoiceMatrix matrix = report.voices().matrix();
    List<TableColumn> columns = new ArrayList<>();
    columns.add(TableColumn.head("Speaker", "speaker"));
    for (String target : matrix.targets()) {
      columns.add(
          TableColumn.number(
              target, target + " negative", target + " neutral", target + " positive"));
    }
    List<List<Cell>> rows = new ArrayList<>();
    for (int i = 0; i < matrix.speakers().size(); i++) {
      List<Cell> row = new ArrayList<>();
      String speakerId = matrix.speakerIds().get(i);
      String speaker = matrix.speakers().get(i);
      row.add(Cell.text(speaker).withQuotes(QuotesOf.actor(speakerId, speaker)));
      for (int j = 0; j < matrix.targets().size(); j++) {
        QuotesOf quotes =
            QuotesOf.pair(speakerId, matrix.targetIds().get(j), speaker, matrix.targets().get(j));
        row.add(crossing(matrix.cells().get(i).get(j)).withQuotes(quotes));
      }
      rows.add(row);
    }
    return new ReportTable(
        "speakers-by-target.csv",
        "The main speakers (rows) and whom they speak of (columns): mentions, and below them "
            + "how many are negative (−) and positive (+)",
        columns,
        rows,
        "");
  }

  private static Cell crossing(Tone tone) {
    Cell cell =
        Cell.of(
            tone.total() == 0 ? "" : Figures.count(tone.total()),
            tone.negative(),
            tone.neutral(),
            tone.positive());
    return tone.total() == 0 ? cell : cell.withNote(signs(tone)).withShade(shade(tone));
  }

  private static String signs(Tone tone) {
    List<String> signs = new ArrayList<>();
    if (tone.negative() > 0) {
      signs.add("−" + Figures.count(tone.negative()));
    }
    if (tone.positive() > 0) {
      signs.add("+" + Figures.count(tone.positive()));
    }
    return String.join(" ", signs);
  }

  private static int shade(Tone tone) {
    double balance = tone.balance();
    int strength = Math.abs(balance) >= STRONG ? 2 : Math.abs(balance) >= Tone.WEAK ? 1 : 0;
    return balance < 0 ? -strength : strength;
  }

  static ReportTable ownVoice(MonthReport report) {
    List<TableColumn> columns =
        List.of(
            TableColumn.head("Spoken of", "name", "kind"),
            TableColumn.number("Times", "mentions"),
            TableColumn.words("Negative / neutral / positive", "negative", "neutral", "positive"));
    return new ReportTable(
        "own-voice.csv",
        "Whom the articles speak of in their own sentences, outside all quotes; copies left out",
        columns,
        report.voices().ownVoice().stream().map(VoiceTables::row).toList(),
        "The articles’ own sentences speak of nobody by name.");
  }

  private static List<Cell> row(Portrayal portrayal) {
    return List.of(
        Cell.of(portrayal.name(), portrayal.name(), portrayal.kind())
            .withNote(portrayal.kind())
            .withQuotes(QuotesOf.actor(portrayal.actorId(), portrayal.name())),
        Cell.number(portrayal.tone().total()),
        Cell.tone(portrayal.tone()));
  }
}
