package dev.hearsay.report;

import dev.hearsay.model.Polarity;
import java.awt.Color;
import java.awt.Font;
import java.awt.font.FontRenderContext;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Path2D;
import java.awt.geom.Point2D;
import java.awt.geom.QuadCurve2D;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Who speaks how of whom, as names in a ring and lines with an arrow at the one spoken of. A line
 * is as wide as it has mentions; its colour and its dashes say which way they lean.
 */
final class NetworkChart {
  private static final int LEAST_LINKS = 4;
  private static final int WIDTH = 580;
  private static final double MIDDLE = WIDTH / 2.0;
  private static final double RADIUS = 118;
  private static final int ROW = 40;
  private static final double DOT = 4.5;
  private static final double GAP = 10;
  private static final int WIDEST = 8;
  private static final double BEND = 0.5;
  private static final double APART = 12;

  private static final Color ACTOR = new Color(1, 1, 1);
  private static final Map<Color, String> STYLES = styles();

  private final VoiceNetwork network;
  private final List<Seating.Seat> seats;

  private NetworkChart(VoiceNetwork network) {
    this.network = network;
    this.seats = Seating.of(network, MIDDLE, RADIUS, ROW);
  }

  /** The drawing; none of few links, or where this Java has no fonts to measure. */
  static Optional<Drawing> draw(VoiceNetwork network) {
    return network.links().size() < LEAST_LINKS
        ? Optional.empty()
        : Drawing.withFonts(() -> new NetworkChart(network).drawing());
  }

  private Drawing drawing() {
    Font font = new Font(Font.SANS_SERIF, Font.PLAIN, 14);
    ShapeRecorder recorder = new ShapeRecorder(STYLES, font);
    network.links().forEach(link -> paintLine(link, recorder));
    network.links().forEach(link -> paintHead(link, recorder));
    recorder.setColor(ACTOR);
    seats.forEach(s -> recorder.fill(circle(s)));
    List<Drawing.Shape> shapes = new ArrayList<>(recorder.shapes());
    IntStream.range(0, seats.size()).mapToObj(i -> name(i, font)).forEach(shapes::add);
    int rows = (seats.size() + 1) / 2;
    return new Drawing(
        "network",
        WIDTH,
        ROW * rows,
        "Who of the main actors speaks of whom",
        description(),
        List.of("The widest has " + Figures.count(most(), "mention", "mentions")),
        shapes);
  }

  private void paintLine(VoiceNetwork.Link link, ShapeRecorder recorder) {
    Point2D from = point(seats.get(link.speaker()));
    Point2D bend = bend(link);
    Point2D end = before(link, DOT + 1 + headLength(link));
    recorder.setColor(line(link.tone().leaning(), width(link)));
    recorder.draw(
        new QuadCurve2D.Double(
            from.getX(), from.getY(), bend.getX(), bend.getY(), end.getX(), end.getY()));
  }

  private void paintHead(VoiceNetwork.Link link, ShapeRecorder recorder) {
    recorder.setColor(head(link.tone().leaning()));
    recorder.fill(
        arrow(
            before(link, DOT + 1),
            before(link, DOT + 1 + headLength(link)),
            3 + width(link) * 0.6));
  }

  private double headLength(VoiceNetwork.Link link) {
    return 8 + width(link) * 0.8;
  }

  /** In pixels, as wide as the link's part of the most mentions, but no wider than its mentions. */
  private int width(VoiceNetwork.Link link) {
    return (int)
        Math.max(1, Math.round((double) WIDEST * link.tone().total() / Math.max(WIDEST, most())));
  }

  private long most() {
    return network.links().stream().mapToLong(l -> l.tone().total()).max().orElse(0);
  }

  /** Towards the middle, and to one side, so that the lines there and back stand apart. */
  private Point2D bend(VoiceNetwork.Link link) {
    Point2D from = point(seats.get(link.speaker()));
    Point2D to = point(seats.get(link.target()));
    double height = seats.stream().mapToDouble(Seating.Seat::y).max().orElse(0) + ROW / 2.0;
    double x = (from.getX() + to.getX()) / 2;
    double y = (from.getY() + to.getY()) / 2;
    double length = from.distance(to);
    double aside = APART / length;
    double inwards = BEND * length / (length + RADIUS);
    return new Point2D.Double(
        x + inwards * (MIDDLE - x) - aside * (to.getY() - from.getY()),
        y + inwards * (height / 2 - y) + aside * (to.getX() - from.getX()));
  }

  /** The point so far before the target, on the line's last direction. */
  private Point2D before(VoiceNetwork.Link link, double distance) {
    Point2D from = bend(link);
    Point2D to = point(seats.get(link.target()));
    double part = distance / from.distance(to);
    return new Point2D.Double(
        to.getX() + part * (from.getX() - to.getX()), to.getY() + part * (from.getY() - to.getY()));
  }

  private static Path2D arrow(Point2D tip, Point2D end, double half) {
    double length = tip.distance(end);
    double x = half * (tip.getY() - end.getY()) / length;
    double y = half * (end.getX() - tip.getX()) / length;
    Path2D arrow = new Path2D.Double();
    arrow.moveTo(tip.getX(), tip.getY());
    arrow.lineTo(end.getX() + x, end.getY() + y);
    arrow.lineTo(end.getX() - x, end.getY() - y);
    arrow.closePath();
    return arrow;
  }

  private static Point2D point(Seating.Seat seat) {
    return new Point2D.Double(seat.x(), seat.y());
  }

  private static Ellipse2D circle(Seating.Seat seat) {
    return new Ellipse2D.Double(seat.x() - DOT, seat.y() - DOT, 2 * DOT, 2 * DOT);
  }

  private Drawing.Shape name(int actor, Font font) {
    Seating.Seat seat = seats.get(actor);
    double x = seat.left() ? seat.x() - GAP : seat.x() + GAP;
    double room = seat.left() ? x : WIDTH - x;
    return Drawing.Shape.text(
        fitting(Figures.orElse(network.actors().get(actor), Figures.NONE), font, room),
        seat.left() ? Drawing.Anchor.END : Drawing.Anchor.START,
        x,
        seat.y() + 5);
  }

  private static String fitting(String name, Font font, double room) {
    FontRenderContext context = new FontRenderContext(null, true, true);
    String text = Figures.shorten(name, Integer.MAX_VALUE);
    int length = text.codePointCount(0, text.length());
    while (length > 1 && font.getStringBounds(text, context).getWidth() > room) {
      length--;
      text = Figures.shorten(name, length);
    }
    return text;
  }

  private String description() {
    return network.links().stream().map(this::words).collect(Collectors.joining("; ")) + ".";
  }

  private String words(VoiceNetwork.Link link) {
    Tone tone = link.tone();
    return "%s of %s %s: %s negative, %s neutral, %s positive"
        .formatted(
            network.actors().get(link.speaker()),
            network.actors().get(link.target()),
            Figures.count(tone.total(), "time", "times"),
            Figures.count(tone.negative()),
            Figures.count(tone.neutral()),
            Figures.count(tone.positive()));
  }

  private static Map<Color, String> styles() {
    Map<Color, String> styles = new HashMap<>();
    styles.put(ACTOR, "actor");
    for (Polarity leaning : Polarity.values()) {
      styles.put(head(leaning), "head " + leaning.label());
      for (int width = 1; width <= WIDEST; width++) {
        styles.put(line(leaning, width), "line w" + width + " " + leaning.label());
      }
    }
    return styles;
  }

  private static Color head(Polarity leaning) {
    return new Color(2, leaning.ordinal(), 0);
  }

  private static Color line(Polarity leaning, int width) {
    return new Color(3, leaning.ordinal(), width);
  }
}
