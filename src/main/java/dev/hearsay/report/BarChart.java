package dev.hearsay.report;

import java.awt.Color;
import java.awt.Font;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.DoubleFunction;
import java.util.stream.Collectors;
import org.knowm.xchart.HorizontalBarChart;
import org.knowm.xchart.style.AxesChartStyler;
import org.knowm.xchart.style.HorizontalBarStyler;

/**
 * Horizontal bars: one for each name, and a second one for the month before where it is known.
 *
 * <p>The drawing depends on the fonts of the machine that paints it, which say how high a line is;
 * on one machine it is the same every time.
 */
final class BarChart {
  private static final int WIDTH = 480;
  private static final int NAMES_WIDTH = 210;
  private static final int MARGIN = 44;
  private static final int NAME_LENGTH = 24;
  private static final int TICK_SPACING = 24;
  private static final double DIGIT_WIDTH = 9;

  private static final Color NOW = new Color(1, 1, 1);
  private static final Color BEFORE = new Color(2, 2, 2);
  private static final Color GRID = new Color(3, 3, 3);
  private static final Color AXIS = new Color(4, 4, 4);
  private static final Map<Color, String> STYLES =
      Map.of(NOW, "now", BEFORE, "before", GRID, "grid", AXIS, "axis");

  private final String id;
  private final String title;
  private final List<String> legend;
  private final List<Bar> bars;
  private final DoubleFunction<String> unit;

  /**
   * A chart to draw.
   *
   * @param legend the months: this one, and the one before if the bars have it
   * @param unit how a value is written
   */
  BarChart(
      String id, String title, List<String> legend, List<Bar> bars, DoubleFunction<String> unit) {
    this.id = id;
    this.title = title;
    this.legend = List.copyOf(legend);
    this.bars = List.copyOf(bars);
    this.unit = unit;
  }

  /**
   * The drawing; none where there is nothing to draw or where this Java has no fonts to measure.
   */
  Optional<Drawing> draw() {
    if (bars.isEmpty()) {
      return Optional.empty();
    }
    int rowHeight = legend.size() > 1 ? 34 : 26;
    int height = MARGIN + rowHeight * bars.size();
    return Drawing.withFonts(
        () -> new Drawing(id, WIDTH, height, title, description(), legend, shapes(height)));
  }

  private List<Drawing.Shape> shapes(int height) {
    Font font = new Font(Font.SANS_SERIF, Font.PLAIN, 14);
    ShapeRecorder recorder = new ShapeRecorder(STYLES, font);
    HorizontalBarChart chart = new HorizontalBarChart(WIDTH, height);
    style(chart.getStyler(), font, recorder);
    List<String> names =
        bars.stream().map(b -> recorder.expect(label(b), Drawing.Anchor.END)).toList();
    chart.addSeries(legend.get(0), bars.stream().map(Bar::value).toList(), names);
    if (legend.size() > 1) {
      chart.addSeries(legend.get(1), bars.stream().map(Bar::before).toList(), names);
    }
    chart.paint(recorder, WIDTH, height);
    return thinned(recorder.shapes());
  }

  private String label(Bar bar) {
    String name = Figures.orElse(bar.name(), Figures.NONE);
    return Figures.shorten(name, NAME_LENGTH) + "  " + unit.apply(bar.value());
  }

  private void style(HorizontalBarStyler styler, Font font, ShapeRecorder recorder) {
    styler.setLocale(Locale.ROOT);
    styler.setLegendVisible(false).setChartTitleVisible(false).setPlotBorderVisible(false);
    styler.setChartPadding(4).setSeriesColors(new Color[] {NOW, BEFORE});
    styler.setAxisTitlesVisible(false).setAxisTickLabelsFont(font);
    styler.setAxisTickMarksColor(AXIS).setPlotGridLinesColor(GRID);
    styler.setPlotGridHorizontalLinesVisible(false).setYAxisTicksVisible(true);
    styler.setYAxisLeftWidthHint(NAMES_WIDTH);
    styler.setXAxisTickMarkSpacingHint(TICK_SPACING);
    styler.setYAxisLabelAlignment(AxesChartStyler.TextAlignment.Right);
    styler.setXAxisMin(0.0);
    styler.setXAxisTickLabelsFormattingFunction(
        value -> recorder.expect(tick(value), Drawing.Anchor.MIDDLE));
    styler.setAvailableSpaceFill(0.8);
  }

  private String tick(double value) {
    return value == Math.rint(value) ? unit.apply(value) : " ";
  }

  /** The shapes without the values on the axis that would run into each other. */
  private static List<Drawing.Shape> thinned(List<Drawing.Shape> shapes) {
    List<Drawing.Shape> ticks =
        shapes.stream().filter(s -> s.isText() && s.anchor() == Drawing.Anchor.MIDDLE).toList();
    if (ticks.size() < 2) {
      return shapes;
    }
    double apart = Double.parseDouble(ticks.get(1).x()) - Double.parseDouble(ticks.get(0).x());
    int longest = ticks.stream().mapToInt(t -> t.text().length()).max().orElse(0);
    int each = (int) Math.ceil((longest + 1) * DIGIT_WIDTH / Math.abs(apart));
    return shapes.stream().filter(s -> !ticks.contains(s) || ticks.indexOf(s) % each == 0).toList();
  }

  private String description() {
    return bars.stream()
            .map(
                bar ->
                    bar.name()
                        + " "
                        + unit.apply(bar.value())
                        + (legend.size() > 1
                            ? " (month before " + unit.apply(bar.before()) + ")"
                            : ""))
            .collect(Collectors.joining("; "))
        + ".";
  }

  /**
   * One name's bar.
   *
   * @param before the same the month before; 0 where it is not known
   */
  record Bar(String name, double value, double before) {}
}
