package dev.hearsay.nlp.text;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/**
 * A commented table that comes with the program: one row a line, columns between tabs, comments
 * after {@code #}.
 */
public final class TabbedResource {
  private TabbedResource() {}

  /**
   * The rows, without comments and empty lines.
   *
   * @param owner the class that the resource stands beside
   * @param name the resource's file name
   * @param columns how many each row must have
   * @throws IllegalStateException where the resource is missing or a row has other columns
   */
  public static List<String[]> rows(Class<?> owner, String name, int columns) {
    List<String[]> rows = new ArrayList<>();
    for (String line : text(owner, name).split("\n")) {
      if (line.isBlank() || line.startsWith("#")) {
        continue;
      }
      String[] row = line.strip().split("\t");
      if (row.length != columns) {
        throw new IllegalStateException(
            "Cannot read %s: \"%s\" has not %d columns. Mend the line."
                .formatted(name, line, columns));
      }
      rows.add(row);
    }
    return rows;
  }

  /** The same of a resource that is a list: its lines. */
  public static List<String> lines(Class<?> owner, String name) {
    return rows(owner, name, 1).stream().map(row -> row[0]).toList();
  }

  private static String text(Class<?> owner, String name) {
    try (InputStream in = owner.getResourceAsStream(name)) {
      if (in == null) {
        throw new IllegalStateException(
            "Cannot find " + name + ": it is not in the program. Build it again.");
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new IllegalStateException("Cannot read " + name + ": " + e.getMessage(), e);
    }
  }
}
