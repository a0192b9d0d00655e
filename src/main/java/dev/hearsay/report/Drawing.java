package dev.hearsay.report;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * A chart as shapes, for an inline SVG that the page's own style sheet colours.
 *
 * @param id a word that is unique in the page
 * @param width in pixels of the drawing
 * @param height in pixels of the drawing
 * @param title what it shows
 * @param description the same in words and figures, for those who do not see it
 * @param legend of a network, what its width means; of bars, what the styles {@code now} and, if
 *     there is one, {@code before} mean
 * @param shapes in the order to paint them
 */
public record Drawing(
    String id,
    int width,
    int height,
    String title,
    String description,
    List<String> legend,
    List<Shape> shapes) {
  public Drawing {
    legend = List.copyOf(legend);
    shapes = List.copyOf(shapes);
  }

  /** The drawing; none where this Java has no fonts to measure words by. */
  static Optional<Drawing> withFonts(Supplier<Drawing> drawing) {
    try {
      return Optional.of(drawing.get());
    } catch (LinkageError | InternalError e) {
      // A Java without fonts or font library (a slim container) throws these from its own depths.
      // The table below a chart has every figure of it, so the report is whole without.
      return Optional.empty();
    }
  }

  /** Which point of a text its place means. */
  public enum Anchor {
    /** Its beginning. */
    START,
    /** Its end. */
    END,
    /** Its middle. */
    MIDDLE;

    /** The SVG word for it. */
    public String label() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  /**
   * A path or a text.
   *
   * @param style the class that colours it
   * @param path an SVG path; empty for a text
   * @param text the words; empty for a path
   * @param anchor the point of the text that the place means
   * @param x in pixels from the left
   * @param y the text's base line, in pixels from the top
   */
  public record Shape(String style, String path, String text, Anchor anchor, String x, String y) {
    static Shape path(String style, String path) {
      return new Shape(style, path, "", Anchor.END, "0", "0");
    }

    static Shape text(String text, Anchor anchor, double x, double y) {
      return new Shape("label", "", text, anchor, tenths(x), tenths(y));
    }

    private static String tenths(double pixels) {
      return String.format(Locale.ROOT, "%.1f", pixels);
    }

    /** Whether it is a text. */
    public boolean isText() {
      return !text.isEmpty();
    }
  }
}
