package dev.hearsay.io;

import java.util.List;
import java.util.Map;

/**
 * A row of an authority file.
 *
 * @param where its place for messages: {@code line 3}
 * @param cells a column's values, none where the cell is empty
 */
record AuthorityRow(String where, Map<String, List<String>> cells) {
  AuthorityRow {
    cells = Map.copyOf(cells);
  }

  List<String> all(String column) {
    return cells.getOrDefault(column, List.of());
  }

  /** The only value, "" for none. */
  String one(String column) {
    return String.join(" ", all(column));
  }
}
