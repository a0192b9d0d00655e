package dev.hearsay.nlp.intake;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The block of {@code key: value} lines between two {@code ---} lines at the head of a text file.
 *
 * <p>{@code ---⏎title: "Dam fails"⏎---⏎The dam} gives the title {@code Dam fails} and the text
 * {@code The dam}. Keys are read in any letter case; a value may stand in single or double
 * quotation marks; comments (#), blank lines and indented or listed lines below a key are passed
 * over. A text whose first line is {@code ---} and whose second is no {@code key:} has no block.
 *
 * @param values the values by key in lower case, trimmed
 * @param text all after the line break of the closing line, exactly
 * @param closed whether the closing line was found; if not, {@code text} is the whole
 */
public record FrontMatter(Map<String, String> values, String text, boolean closed) {
  private static final Pattern RULE = Pattern.compile("---[ \\t]*");
  private static final Pattern ENTRY =
      Pattern.compile("([A-Za-z_][\\w-]*)[ \\t]*:(?:[ \\t]+(.*))?");
  private static final Pattern PASSED_OVER = Pattern.compile("|[ \\t#-].*");

  public FrontMatter {
    values = Map.copyOf(values);
  }

  /** Parts a file's text into its block and the rest. */
  public static FrontMatter of(String file) {
    int at = lineEnd(file, 0);
    if (!RULE.matcher(line(file, 0, at)).matches() || entryAt(file, next(at)).isEmpty()) {
      return new FrontMatter(Map.of(), file, true);
    }
    Map<String, String> values = new LinkedHashMap<>();
    int start = next(at);
    while (start < file.length()) {
      int end = lineEnd(file, start);
      String line = line(file, start, end);
      if (RULE.matcher(line).matches()) {
        return new FrontMatter(values, file.substring(Math.min(file.length(), next(end))), true);
      }
      Optional<Matcher> entry = entryAt(file, start);
      if (entry.isPresent()) {
        String key = entry.get().group(1).toLowerCase(Locale.ROOT);
        values.put(key, unquoted(entry.get().group(2)));
      } else if (!PASSED_OVER.matcher(line).matches()) {
        return new FrontMatter(values, file, false);
      }
      start = next(end);
    }
    return new FrontMatter(values, file, false);
  }

  private static Optional<Matcher> entryAt(String file, int start) {
    if (start >= file.length()) {
      return Optional.empty();
    }
    Matcher entry = ENTRY.matcher(line(file, start, lineEnd(file, start)));
    return entry.matches() ? Optional.of(entry) : Optional.empty();
  }

  private static String unquoted(String value) {
    String bare = value == null ? "" : value.strip();
    if (bare.length() >= 2 && bare.startsWith("\"") && bare.endsWith("\"")) {
      return bare.substring(1, bare.length() - 1).replace("\\\"", "\"").replace("\\\\", "\\");
    }
    if (bare.length() >= 2 && bare.startsWith("'") && bare.endsWith("'")) {
      return bare.substring(1, bare.length() - 1).replace("''", "'");
    }
    return bare;
  }

  /** The index of the line's break, or the text's length. */
  private static int lineEnd(String text, int start) {
    int end = text.indexOf('\n', start);
    return end < 0 ? text.length() : end;
  }

  private static int next(int lineEnd) {
    return lineEnd + 1;
  }

  private static String line(String text, int start, int end) {
    boolean carriageReturn = end > start && text.charAt(end - 1) == '\r';
    return text.substring(start, carriageReturn ? end - 1 : end);
  }
}
