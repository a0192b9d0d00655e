package dev.hearsay.report;

import dev.hearsay.model.PublishText;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * A report laid out: its sentences, tables and charts.
 *
 * @param title what stands over it
 * @param compared the month that it is compared with, in words; empty where there is none
 * @param summary the month in a few sentences
 * @param warning of outlets that are missing; empty where there are none
 * @param tiles the figures that it opens with
 * @param notes what is to be said beside all figures
 * @param tables its tables
 * @param cards the notable quotes, as the page shows them
 * @param restated what was changed since an earlier edition, in a sentence
 * @param charts by id: {@code speakers}, {@code network}, {@code topics}
 * @param trust what the measured accuracy does to the figures, in words; may be empty
 */
public record ReportPage(
    String title,
    String compared,
    List<String> summary,
    String warning,
    List<Tile> tiles,
    List<String> notes,
    PageTables tables,
    List<QuoteCard> cards,
    String restated,
    List<Drawing> charts,
    List<String> trust) {
  /**
   * A figure in large type.
   *
   * @param label what is counted
   * @param value the figure
   * @param note what it is of, or against the month before
   * @param quotes the statements that it counts; null where it counts none
   */
  public record Tile(String label, String value, String note, QuotesOf quotes) {
    Tile(String label, String value, String note) {
      this(label, value, note, null);
    }

    /** The same, leading to the statements of this figure. */
    Tile with(QuotesOf.Figure figure) {
      return new Tile(label, value, note, QuotesOf.figure(figure));
    }

    /** The page of the statements that it counts, if it is among these pages. */
    public Optional<String> page(Set<String> pages) {
      return Optional.ofNullable(quotes).map(QuotesOf::path).filter(pages::contains);
    }
  }

  static ReportPage of(MonthReport report, List<Accuracy> accuracy, PublishText text) {
    return new ReportPage(
        report.month().undated()
            ? "Who said what: articles without a date"
            : "Who said what: " + report.month().label(),
        report.before().flatMap(h -> report.month().before()).map(ReportMonth::label).orElse(""),
        Summary.of(report),
        FigureNotes.missing(report).orElse(""),
        HeadlineTiles.of(report),
        FigureNotes.of(report),
        PageTables.of(report, accuracy, text),
        report.quotes().stream().map(q -> QuoteCard.of(q, text)).toList(),
        RestatedTable.sentence(report),
        PageCharts.of(report),
        new Trust(report, accuracy).paragraphs());
  }

  /** The same with links to these pages of quotes. */
  ReportPage linked(Set<String> pages) {
    return new ReportPage(
        title,
        compared,
        summary,
        warning,
        tiles,
        notes,
        tables.map(cell -> cell.linked(pages)),
        cards,
        restated,
        charts,
        trust);
  }

  /** The pages of quotes that it would link to, by their place in the month's folder. */
  public SortedMap<String, QuotesOf> wanted() {
    SortedMap<String, QuotesOf> wanted = new TreeMap<>();
    Stream<QuotesOf> behind =
        Stream.of(
                shown().stream().flatMap(ReportTable::cells).flatMap(c -> c.behind().stream()),
                tiles.stream().map(Tile::quotes),
                cards.stream().map(QuoteCard::quotes))
            .flatMap(all -> all);
    behind
        .filter(of -> of != null && (of.kind() == QuotesOf.Kind.OUTLET || !of.id().isEmpty()))
        .forEach(of -> wanted.putIfAbsent(of.path(), of));
    return wanted;
  }

  /** Whether there is an article to tell of. */
  public boolean hasArticles() {
    return !tables.outlets().rows().isEmpty();
  }

  /** Whether it is compared with the month before. */
  public boolean isCompared() {
    return !compared.isEmpty();
  }

  /** Whether an earlier month was read, so that somebody can be new. */
  public boolean hasNewcomers() {
    return !tables.newcomers().caption().isEmpty();
  }

  /** The chart of that id, if it could be drawn. */
  public Optional<Drawing> chart(String id) {
    return charts.stream().filter(c -> c.id().equals(id)).findFirst();
  }

  /** Every table that is shown, in the order of the page. */
  List<ReportTable> shown() {
    List<ReportTable> shown = new ArrayList<>();
    if (hasArticles()) {
      shown.addAll(List.of(tables.figures(), tables.speakers()));
      if (isCompared()) {
        shown.add(tables.movers());
      }
      if (hasNewcomers()) {
        shown.add(tables.newcomers());
      }
      shown.add(tables.pairs());
      Stream.of(tables.matrix(), tables.pointed())
          .filter(t -> !t.rows().isEmpty())
          .forEach(shown::add);
      shown.addAll(List.of(tables.ownVoice(), tables.topics()));
      if (isCompared()) {
        shown.add(tables.rising());
      }
      shown.addAll(
          List.of(tables.outlets(), tables.outletVoices(), tables.quotes(), tables.travelled()));
    }
    shown.addAll(List.of(tables.states(), tables.rejects()));
    Stream.of(tables.changes(), tables.accuracy())
        .filter(t -> !t.rows().isEmpty())
        .forEach(shown::add);
    return shown;
  }
}
