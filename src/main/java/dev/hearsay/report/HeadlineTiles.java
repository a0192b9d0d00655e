package dev.hearsay.report;

import dev.hearsay.report.QuotesOf.Figure;
import java.util.List;
import java.util.Optional;
import java.util.function.ToLongFunction;

/** The figures in large type that a report opens with. */
final class HeadlineTiles {
  private final MonthReport report;
  private final HeadlineMonth month;

  private HeadlineTiles(MonthReport report) {
    this.report = report;
    this.month = HeadlineMonth.now(report);
  }

  static List<ReportPage.Tile> of(MonthReport report) {
    HeadlineTiles tiles = new HeadlineTiles(report);
    GenderCount persons = report.figures().persons();
    return List.of(
        tiles.count("Articles", Headline::articles),
        tiles.count("Outlets", Headline::outlets),
        tiles.count("Statements", Headline::statements).with(Figure.STATEMENTS),
        tiles.rate(),
        tiles.part("Wholly within quotation marks", ArticleSums::direct).with(Figure.DIRECT),
        tiles.part("By a named speaker", s -> s.speakers().named()).with(Figure.NAMED),
        tiles
            .part("By unnamed persons or groups", s -> s.speakers().unnamed())
            .with(Figure.UNNAMED),
        share(
                "Women among persons quoted by name",
                persons.women(),
                persons.total(),
                "",
                "persons; of " + Figures.count(persons.unknown()) + " the texts do not say")
            .with(Figure.WOMEN));
  }

  private ReportPage.Tile part(String label, ToLongFunction<ArticleSums> part) {
    ArticleSums sums = report.figures().sums();
    String interval =
        new HeadlineFigure.Part(part, ArticleSums::statements)
            .interval(month)
            .map(i -> Figures.range(i) + "; ")
            .orElse("");
    return share(label, part.applyAsLong(sums), sums.statements(), interval, "statements");
  }

  private ReportPage.Tile rate() {
    HeadlineFigure.Rate rate = new HeadlineFigure.Rate();
    String interval = rate.interval(month).map(Figures::range).orElse("");
    String before =
        HeadlineMonth.earlier(report).stream()
            .filter(m -> report.before().isPresent())
            .findFirst()
            .filter(m -> m.figures().originals() >= Figures.ENOUGH)
            .map(m -> rate.of(m).text() + " in " + m.label())
            .orElse("");
    String note =
        interval.isEmpty() || before.isEmpty() ? interval + before : interval + "; " + before;
    return new ReportPage.Tile("Statements for each 100 articles", rate.of(month).text(), note);
  }

  private static ReportPage.Tile share(
      String label, long part, long whole, String interval, String of) {
    boolean enough = whole >= Figures.ENOUGH;
    return new ReportPage.Tile(
        label,
        enough ? Figures.percent(part, whole) : Figures.count(part),
        interval + Figures.count(part) + " of " + Figures.count(whole) + " " + of);
  }

  private ReportPage.Tile count(String label, ToLongFunction<Headline> count) {
    long now = count.applyAsLong(report.figures());
    String month = report.month().before().map(ReportMonth::label).orElse("");
    Optional<Long> before = report.before().map(count::applyAsLong);
    String note =
        before
            .map(b -> now == b ? "as many as in " + month : Figures.change(now, b) + " on " + month)
            .orElse("");
    return new ReportPage.Tile(label, Figures.count(now), note);
  }
}
