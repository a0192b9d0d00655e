package dev.hearsay.report;

import java.awt.Color;
import java.awt.Font;
import java.awt.Shape;
import java.awt.font.TextLayout;
import java.awt.geom.AffineTransform;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.batik.dom.GenericDOMImplementation;
import org.apache.batik.svggen.SVGGeneratorContext;
import org.apache.batik.svggen.SVGGraphics2D;
import org.apache.batik.svggen.SVGPath;

/**
 * A canvas that keeps what is painted on it as named shapes.
 *
 * <p>The chart library paints words as outlines of letters. This canvas knows the outlines of the
 * words that it is told to expect and keeps those as words, so that a page can search, read aloud
 * and colour them. Colours become style names, so that one drawing serves light, dark and print.
 */
final class ShapeRecorder extends SVGGraphics2D {
  private final Map<Color, String> styles;
  private final Font font;
  private final Map<String, Word> words = new HashMap<>();
  private final List<Drawing.Shape> shapes = new ArrayList<>();

  ShapeRecorder(Map<Color, String> styles, Font font) {
    super(context(), false);
    this.styles = Map.copyOf(styles);
    this.font = font;
  }

  private static SVGGeneratorContext context() {
    return SVGGeneratorContext.createDefault(
        GenericDOMImplementation.getDOMImplementation()
            .createDocument("http://www.w3.org/2000/svg", "svg", null));
  }

  /** Keeps these words as words when their outline is painted, and gives them back. */
  String expect(String text, Drawing.Anchor anchor) {
    words.put(data(outline(text)), new Word(text, anchor));
    return text;
  }

  /** What was painted, in order. */
  List<Drawing.Shape> shapes() {
    return List.copyOf(shapes);
  }

  @Override
  public void fill(Shape shape) {
    Word word = words.get(data(shape));
    String style = styles.get(getColor());
    if (word != null) {
      shapes.add(text(word, shape));
    } else if (style != null) {
      shapes.add(path(style, shape));
    }
  }

  @Override
  public void draw(Shape shape) {
    String style = styles.get(getColor());
    if (style != null) {
      shapes.add(path(style, shape));
    }
  }

  private Drawing.Shape path(String style, Shape shape) {
    return Drawing.Shape.path(style, data(placed(shape)));
  }

  private Drawing.Shape text(Word word, Shape shape) {
    Rectangle2D bounds = placed(shape).getBounds2D();
    double x = word.anchor() == Drawing.Anchor.END ? bounds.getMaxX() : bounds.getCenterX();
    return Drawing.Shape.text(word.text(), word.anchor(), x, getTransform().getTranslateY());
  }

  private Shape placed(Shape shape) {
    return getTransform().createTransformedShape(shape);
  }

  private Shape outline(String text) {
    return new TextLayout(text, font, getFontRenderContext()).getOutline((AffineTransform) null);
  }

  private String data(Shape shape) {
    return SVGPath.toSVGPathData(shape, getGeneratorContext());
  }

  private record Word(String text, Drawing.Anchor anchor) {}
}
