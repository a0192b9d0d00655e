package dev.hearsay.report;

import dev.hearsay.model.PublishText;
import dev.hearsay.report.QuotesOf.Figure;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.DoubleFunction;
import java.util.function.ToLongFunction;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/**
 * A report laid out: its sentences, tables and charts in the order of the page.
 *
 * @param title what stands over it
 * @param compared the month that it is compared with, in words; empty where there is none
 * @param summary the month in a few sentences
 * @param tiles the figures that it opens with
 * @param figures all figures
 * @param speakers the most quoted
 * @param movers who is quoted more or less than the month before
 * @param pairs who speaks of whom
 * @param matrix the main ones crossed
 * @param ownVoice whom the articles speak of themselves
 * @param topics the topics
 * @param rising the terms that rose in them
 * @param outlets the outlets
 * @param quotes notable quotes as a table
 * @param cards the same, as the page shows them
 * @param travelled quotes that more than one outlet has
 * @param states what became of the input
 * @param rejects some of what was not accepted
 * @param restated what was changed since an earlier edition, in a sentence
 * @param changes the largest of these changes
 * @param charts by id: {@code speakers}, {@code topics}
 * @param accuracy measured accuracies; may be empty
 */
public record ReportPage(
    String title,
    String compared,
    List<String> summary,
    List<Tile> tiles,
    ReportTable figures,
    ReportTable speakers,
    ReportTable movers,
    ReportTable pairs,
    ReportTable matrix,
    ReportTable ownVoice,
    ReportTable topics,
    ReportTable rising,
    ReportTable outlets,
    ReportTable quotes,
    List<QuoteCard> cards,
    ReportTable travelled,
    ReportTable states,
    ReportTable rejects,
    String restated,
    ReportTable changes,
    List<Drawing> charts,
    List<Accuracy> accuracy) {
  private static final int BARS = 10;

  /**
   * A figure in large type.
   *
   * @param label what is counted
   * @param value the figure
   * @param note what it is of, or against the month before
   * @param quotes the statements that it counts; null where it counts none
   */
  public record Tile(String label, String value, String note, QuotesOf quotes) {
    private Tile(String label, String value, String note) {
      this(label, value, note, null);
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
            report
                .before()
                .flatMap(h -> report.month().before())
                .map(ReportMonth::label)
                .orElse(""),
            Summary.of(report),
            tiles(report),
            HeadlineTable.of(report),
            SpeakerTables.top(report),
            SpeakerTables.movers(report),
            VoiceTables.pairs(report),
            VoiceTables.matrix(report),
            VoiceTables.ownVoice(report),
            NewsTables.topics(report),
            RisingTable.of(report, text),
            NewsTables.outlets(report),
            NewsTables.quotes(report),
            report.quotes().stream().map(q -> QuoteCard.of(q, text)).toList(),
            TravelledTable.of(report),
            IntakeTables.states(report),
            IntakeTables.samples(report),
            RestatedTable.sentence(report),
            RestatedTable.of(report),
            charts(report),
            List.copyOf(accuracy))
        .map(cell -> cell.with(text));
  }

  /** The same with each cell of its tables changed. */
  private ReportPage map(UnaryOperator<Cell> change) {
    return new ReportPage(
        title,
        compared,
        summary,
        tiles,
        figures.map(change),
        speakers.map(change),
        movers.map(change),
        pairs.map(change),
        matrix.map(change),
        ownVoice.map(change),
        topics.map(change),
        rising.map(change),
        outlets.map(change),
        quotes.map(change),
        cards,
        travelled.map(change),
        states.map(change),
        rejects.map(change),
        restated,
        changes.map(change),
        charts,
        accuracy);
  }

  /** The same with links to these pages of quotes. */
  ReportPage linked(Set<String> pages) {
    return map(cell -> cell.linked(pages));
  }

  /** The pages of quotes that it would link to, by their place in the month's folder. */
  public SortedMap<String, QuotesOf> wanted() {
    SortedMap<String, QuotesOf> wanted = new TreeMap<>();
    Stream<QuotesOf> behind =
        Stream.of(
                tables().stream().flatMap(ReportTable::cells).flatMap(c -> c.behind().stream()),
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
    return !outlets.rows().isEmpty();
  }

  /** Whether it is compared with the month before. */
  public boolean isCompared() {
    return !compared.isEmpty();
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
      tables.add(pairs);
      if (!matrix.rows().isEmpty()) {
        tables.add(matrix);
      }
      tables.addAll(List.of(ownVoice, topics));
      if (isCompared()) {
        tables.add(rising);
      }
      tables.addAll(List.of(outlets, quotes, travelled));
    }
    tables.addAll(List.of(states, rejects));
    if (!changes.rows().isEmpty()) {
      tables.add(changes);
    }
    return tables;
  }

  private static List<Tile> tiles(MonthReport report) {
    Headline now = report.figures();
    long statements = now.statements();
    GenderCount persons = now.persons();
    return List.of(
        new Tile("Articles", Figures.count(now.articles()), change(report, Headline::articles)),
        new Tile("Outlets", Figures.count(now.outlets()), change(report, Headline::outlets)),
        new Tile(
            "Statements",
            Figures.count(statements),
            change(report, Headline::statements),
            QuotesOf.figure(Figure.STATEMENTS)),
        share("By a named speaker", now.speakers().named(), statements, "statements", Figure.NAMED),
        share(
            "By unnamed persons or groups",
            now.speakers().unnamed(),
            statements,
            "statements",
            Figure.UNNAMED),
        share(
            "Women among persons quoted by name",
            persons.women(),
            persons.total(),
            "persons; of " + Figures.count(persons.unknown()) + " the texts do not say",
            Figure.WOMEN));
  }

  private static Tile share(String label, long part, long whole, String of, Figure figure) {
    String note = Figures.count(part) + " of " + Figures.count(whole) + " " + of;
    boolean enough = whole >= Figures.ENOUGH;
    String value = enough ? Figures.percent(part, whole) : Figures.count(part);
    return new Tile(label, value, note, QuotesOf.figure(figure));
  }

  private static String change(MonthReport report, ToLongFunction<Headline> count) {
    String month = report.month().before().map(ReportMonth::label).orElse("");
    return report
        .before()
        .map(
            h -> {
              long now = count.applyAsLong(report.figures());
              long before = count.applyAsLong(h);
              return now == before
                  ? "as many as in " + month
                  : Figures.change(now, before) + " on " + month;
            })
        .orElse("");
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
            enough
                ? new BarChart(
                        "topics", "Share of the articles by main topic", legend, topics, percent)
                    .draw()
                : Optional.<Drawing>empty())
        .flatMap(Optional::stream)
        .toList();
  }
}
