package dev.hearsay.report;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/**
 * A row of small bars from zero, one a month, each as high as its part of the highest. A month
 * without any article has no bar and no base line: a gap, not a zero.
 *
 * @param width in pixels of the drawing
 * @param bars the bars, the oldest first
 * @param words the same in words and figures
 */
public record Sparkline(int width, List<Bar> bars, String words) {
  private static final String GAP = "no article";

  /** Its height in pixels of the drawing. */
  public static final int HEIGHT = 22;

  /** From one bar to the next, in pixels of the drawing. */
  public static final int STEP = 8;

  /**
   * One month.
   *
   * @param x from the left, in pixels of the drawing
   * @param height in pixels of the drawing
   */
  public record Bar(int x, int height) {}

  public Sparkline {
    bars = List.copyOf(bars);
  }

  static Sparkline of(List<Background.Past> months) {
    long most = months.stream().mapToLong(m -> m.statements().orElse(0L)).max().orElse(0);
    List<Bar> bars = new ArrayList<>();
    for (int i = 0; i < months.size(); i++) {
      int x = i * STEP;
      months.get(i).statements().ifPresent(s -> bars.add(new Bar(x, height(s, most))));
    }
    String words =
        months.stream()
            .map(m -> m.month().label() + " " + m.statements().map(Figures::count).orElse(GAP))
            .collect(Collectors.joining("; "));
    return new Sparkline(STEP * months.size(), bars, words);
  }

  private static int height(long statements, long most) {
    return statements == 0 ? 0 : (int) Math.max(1, Math.round((HEIGHT - 2.0) * statements / most));
  }
}
