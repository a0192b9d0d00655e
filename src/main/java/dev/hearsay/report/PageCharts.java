package dev.hearsay.report;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.DoubleFunction;
import java.util.stream.Stream;

/** The charts of a report, by id: {@code speakers}, {@code network}, {@code topics}. */
final class PageCharts {
  private static final int BARS = 10;

  private PageCharts() {}

  /** Those that could be drawn. */
  static List<Drawing> of(MonthReport report) {
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
