package dev.hearsay.report;

import java.util.List;

/**
 * A column of a table.
 *
 * @param title what stands over it
 * @param role how its cells are set
 * @param csvNames the CSV columns that its cells fill; none where the CSV leaves it out
 */
public record TableColumn(String title, Role role, List<String> csvNames) {
  /** How the cells of a column are set. */
  public enum Role {
    /** Names the row. */
    HEAD,
    /** Words. */
    TEXT,
    /** Words of some length, which need room. */
    PASSAGE,
    /** Figures, set flush right. */
    NUMBER
  }

  public TableColumn {
    csvNames = List.copyOf(csvNames);
  }

  /** The style class of its cells. */
  public String styleClass() {
    return switch (role) {
      case HEAD, TEXT -> "txt";
      case PASSAGE -> "txt passage";
      case NUMBER -> "num";
    };
  }

  static TableColumn head(String title, String... csvNames) {
    return new TableColumn(title, Role.HEAD, List.of(csvNames));
  }

  static TableColumn words(String title, String... csvNames) {
    return new TableColumn(title, Role.TEXT, List.of(csvNames));
  }

  static TableColumn passage(String title, String... csvNames) {
    return new TableColumn(title, Role.PASSAGE, List.of(csvNames));
  }

  static TableColumn number(String title, String... csvNames) {
    return new TableColumn(title, Role.NUMBER, List.of(csvNames));
  }
}
