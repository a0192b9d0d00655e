package dev.hearsay.report;

import java.io.PrintWriter;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * An answer as a table for a terminal.
 *
 * <p>The first {@value #SAMPLE} rows say how wide the columns are. Texts are shortened to fit the
 * line, numbers are not; columns that find no room are left out, and said to be. A line break or a
 * control character shows as a space, no value as a dash, a fraction with four decimals.
 */
public final class TextAnswer implements AnswerWriter {
  private static final int SAMPLE = 500;
  private static final int NARROWEST = 6;
  private static final String GAP = "  ";
  private static final String NONE = "–";
  private static final int DECIMALS = 4;
  private static final Pattern UNSEEN = Pattern.compile("[\\p{Cc}\\p{Cf}\\p{Zl}\\p{Zp}]+");
  private static final Pattern FRACTION = Pattern.compile("-?\\d+\\.\\d+(e[+-]?\\d+)?");

  private final List<TextColumn> columns;
  private final int width;
  private final PrintWriter out;
  private final List<List<String>> waiting = new ArrayList<>();
  private List<Integer> widths = List.of();
  private long rows;

  /**
   * A table of the given columns.
   *
   * @param width characters that a line may have
   */
  public TextAnswer(List<TextColumn> columns, int width, PrintWriter out) {
    this.columns = List.copyOf(columns);
    this.width = width;
    this.out = out;
  }

  @Override
  public void row(List<String> values) {
    rows++;
    List<String> cells = cells(values);
    if (!widths.isEmpty()) {
      print(cells);
      return;
    }
    waiting.add(cells);
    if (waiting.size() == SAMPLE) {
      begin();
    }
  }

  @Override
  public void end() {
    if (widths.isEmpty()) {
      begin();
    }
    int left = columns.size() - widths.size();
    out.printf(
        Locale.ROOT,
        "%,d %s%s%n",
        rows,
        rows == 1 ? "row" : "rows",
        left == 0 ? "" : "; columns without room: %d, see --format".formatted(left));
    out.flush();
  }

  private void begin() {
    widths = fit(natural());
    print(columns.stream().map(TextColumn::name).toList());
    out.println(String.join(GAP, widths.stream().map("-"::repeat).toList()));
    waiting.forEach(this::print);
    waiting.clear();
  }

  private List<Integer> natural() {
    List<Integer> natural = new ArrayList<>();
    for (int i = 0; i < columns.size(); i++) {
      int longest = length(columns.get(i).name());
      for (List<String> cells : waiting) {
        longest = Math.max(longest, length(cells.get(i)));
      }
      natural.add(longest);
    }
    return natural;
  }

  /** As many columns from the left as find room, the widest texts shortened to one width. */
  private List<Integer> fit(List<Integer> natural) {
    int shown = natural.size();
    while (shown > 1 && total(shortened(natural.subList(0, shown), NARROWEST)) > width) {
      shown--;
    }
    List<Integer> there = natural.subList(0, shown);
    int longest = width;
    while (longest > NARROWEST && total(shortened(there, longest)) > width) {
      longest--;
    }
    return shortened(there, longest);
  }

  private List<Integer> shortened(List<Integer> natural, int longest) {
    List<Integer> shortened = new ArrayList<>();
    for (int i = 0; i < natural.size(); i++) {
      int wide = natural.get(i);
      shortened.add(columns.get(i).isNumber() ? wide : Math.min(wide, longest));
    }
    return shortened;
  }

  private static int total(List<Integer> widths) {
    return widths.stream().mapToInt(w -> w + GAP.length()).sum() - GAP.length();
  }

  private List<String> cells(List<String> values) {
    List<String> cells = new ArrayList<>();
    for (int i = 0; i < columns.size(); i++) {
      String value = values.get(i);
      cells.add(
          value == null
              ? NONE
              : columns.get(i).isNumber() ? rounded(value) : UNSEEN.matcher(value).replaceAll(" "));
    }
    return cells;
  }

  private static String rounded(String value) {
    if (!FRACTION.matcher(value).matches()) {
      return value;
    }
    BigDecimal number = new BigDecimal(value);
    return number.scale() <= DECIMALS
        ? value
        : number.setScale(DECIMALS, RoundingMode.HALF_EVEN).toPlainString();
  }

  private void print(List<String> cells) {
    List<String> line = new ArrayList<>();
    for (int i = 0; i < widths.size(); i++) {
      line.add(padded(cells.get(i), widths.get(i), columns.get(i).isNumber()));
    }
    out.println(String.join(GAP, line).stripTrailing());
  }

  private static String padded(String text, int width, boolean isNumber) {
    if (isNumber) {
      return " ".repeat(Math.max(0, width - length(text))) + text;
    }
    String cut = shortenedText(text, width);
    return cut + " ".repeat(width - length(cut));
  }

  private static String shortenedText(String text, int width) {
    return length(text) <= width
        ? text
        : text.substring(0, text.offsetByCodePoints(0, width - 1)) + "…";
  }

  private static int length(String text) {
    return text.codePointCount(0, text.length());
  }

  /**
   * A column of the table.
   *
   * @param name its name
   * @param isNumber whether its values are numbers, which stand at the right and are never cut
   */
  public record TextColumn(String name, boolean isNumber) {}
}
