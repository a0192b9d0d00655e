package dev.hearsay.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.DoubleFunction;
import java.util.stream.Stream;

/**
 * A report laid out: its sentences, tables and charts in the order of the page.
 *
 * @param title what stands over it
 * @param compared the month that it is compared with, in words; empty where there is none
 * @param summary the month in a few sentences
 * @param warning of outlets that are missing; empty where there are none
 * @param tiles the figures that it opens with
 * @param figures all figures
 * @param notes what is to be said beside them
 * @param speakers the most quoted
 * @param movers who is quoted more or less than the month before
 * @param newcomers who is quoted for the first time
 * @param pairs who speaks of whom
 * @param matrix the main ones crossed
 * @param pointed the sharpest and the warmest pairs
 * @param ownVoice whom the articles speak of themselves
 * @param topics the topics
 * @param rising the terms that rose in them
 * @param outlets the outlets
 * @param outletVoices whom each outlet quotes that the others do not
 * @param quotes notable quotes as a table
 * @param cards the same, as the page shows them
 * @param travelled quotes that more than one outlet has
 * @param states what became of the input
 * @param rejects some of what was not accepted
 * @param restated what was changed since an earlier edition, in a sentence
 * @param changes the largest of these changes
 * @param charts by id: {@code speakers}, {@code network}, {@code topics}
 * @param trust what the measured accuracy does to the figures, in words; may be empty
 * @param accuracy the same as a table; without rows where nothing was measured
 */
public record ReportPage(
    String title,
    String compared,
    List<String> summary,
    String warning,
    List<Tile> tiles,
    ReportTable figures,
    List<String> notes,
    ReportTable speakers,
    ReportTable movers,
    ReportTable newcomers,
    ReportTable pairs,
    ReportTable matrix,
    ReportTable pointed,
    ReportTable ownVoice,
    ReportTable topics,
    ReportTable rising,
    ReportTable outlets,
    ReportTable outletVoices,
    ReportTable quotes,
    List<QuoteCard> cards,
    ReportTable travelled,
    ReportTable states,
    ReportTable rejects,
    String restated,
    ReportTable changes,
    List<Drawing> charts,
    List<String> trust,
    ReportTable accuracy) {
  private static final int BARS = 10;

  /**
   * A figure in large type.
   *
   * @param label what is counted
   * @param value the figure
   * @param note what it is of, or against the month before
   */
  public record Tile(String label, String value, String note) {}

  static ReportPage of(MonthReport report, List<Accuracy> accuracy) {
    Trust trust = new Trust(report, accuracy);
    return new ReportPage(
        report.month().undated()
            ? "Who said what: articles without a date"
            : "Who said what: " + report.month().label(),
        report.before().flatMap(h -> report.month().before()).map(ReportMonth::label).orElse(""),
        Summary.of(report),
        FigureNotes.missing(report).orElse(""),
        HeadlineTiles.of(report),
        HeadlineTable.of(report),
        FigureNotes.of(report),
        SpeakerTables.top(report),
        MoverTable.of(report),
        NewcomerTable.of(report),
        VoiceTables.pairs(report),
        VoiceTables.matrix(report),
        PointedTable.of(report),
        VoiceTables.ownVoice(report),
        NewsTables.topics(report),
        RisingTable.of(report),
        NewsTables.outlets(report),
        OutletVoiceTable.of(report),
        NewsTables.quotes(report),
        report.quotes().stream().map(QuoteCard::of).toList(),
        TravelledTable.of(report),
        IntakeTables.states(report),
        IntakeTables.samples(report),
        RestatedTable.sentence(report),
        RestatedTable.of(report),
        charts(report),
        trust.paragraphs(),
        trust.table());
  }

  /** Whether there is an article to tell of. */
  public boolean hasArticles() {
    return !outlets.rows().isEmpty();
  }

  /** Whether it is compared with the month before. */
  public boolean isCompared() {
    return !compared.isEmpty();
  }

  /** Whether an earlier month was read, so that somebody can be new. */
  public boolean hasNewcomers() {
    return !newcomers.caption().isEmpty();
  }

  /** The chart of that id, if it could be drawn. */
  public Optional<Drawing> chart(String id) {
    return charts.stream().filter(c -> c.id().equals(id)).findFirst();
  }

  /** Every table that is shown. */
  List<ReportTable> tables() {
    List<ReportTable> tables = new ArrayList<>();
    if (hasArticles()) {
      tables.addAll(List.of(figures, speakers));
      if (isCompared()) {
        tables.add(movers);
      }
      if (hasNewcomers()) {
        tables.add(newcomers);
      }
      tables.add(pairs);
      if (!matrix.rows().isEmpty()) {
        tables.add(matrix);
      }
      if (!pointed.rows().isEmpty()) {
        tables.add(pointed);
      }
      tables.addAll(List.of(ownVoice, topics));
      if (isCompared()) {
        tables.add(rising);
      }
      tables.addAll(List.of(outlets, outletVoices, quotes, travelled));
    }
    tables.addAll(List.of(states, rejects));
    if (!changes.rows().isEmpty()) {
      tables.add(changes);
    }
    if (!accuracy.rows().isEmpty()) {
      tables.add(accuracy);
    }
    return tables;
  }

  private static List<Drawing> charts(MonthReport report) {
    List<BarChart.Bar> speakers =
        report.speakers().top().stream()
            .limit(BARS)
            .map(a -> new BarChart.Bar(a.name(), a.statements(), a.statementsBefore().orElse(0)))
            .toList();
    List<BarChart.Bar> topics =
        report.topics().stream()
            .limit(BARS)
            .map(
                t ->
                    new BarChart.Bar(t.label(), 100 * t.share(), 100 * t.formerShare().orElse(0.0)))
            .toList();
    DoubleFunction<String> percent = v -> String.format(Locale.ROOT, "%.0f%%", v);
    List<String> legend =
        Stream.concat(
                Stream.of(report.month().label()),
                report
                    .before()
                    .flatMap(h -> report.month().before())
                    .map(ReportMonth::label)
                    .stream())
            .toList();
    boolean enough = report.figures().originals() >= Figures.ENOUGH;
    return Stream.of(
            new BarChart(
                    "speakers",
                    "Statements of the most quoted, copies left out",
                    legend,
                    speakers,
                    v -> Figures.count((long) v))
                .draw(),
            NetworkChart.draw(report.voices().network()),
            enough
                ? new BarChart(
                        "topics", "Share of the articles by main topic", legend, topics, percent)
                    .draw()
                : Optional.<Drawing>empty())
        .flatMap(Optional::stream)
        .toList();
  }
}
