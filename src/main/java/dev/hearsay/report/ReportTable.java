package dev.hearsay.report;

import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/**
 * A table of a report, shown as HTML and Markdown and written as CSV.
 *
 * @param file the CSV file's name
 * @param caption what it shows, of how many
 * @param columns its columns
 * @param rows its rows, each with one cell a column
 * @param empty what stands in its place where it has no rows
 */
public record ReportTable(
    String file, String caption, List<TableColumn> columns, List<List<Cell>> rows, String empty) {
  private static final int SHORT = 12;

  public ReportTable {
    columns = List.copyOf(columns);
    rows = rows.stream().map(List::copyOf).toList();
    for (List<Cell> row : rows) {
      if (row.size() != columns.size()) {
        throw new IllegalArgumentException(
            file + ": a row of " + row.size() + " cells under " + columns.size() + " columns");
      }
      for (int i = 0; i < row.size(); i++) {
        if (row.get(i).values().size() != columns.get(i).csvNames().size()) {
          throw new IllegalArgumentException(
              file + ": CSV values that do not fit the column " + columns.get(i).title());
        }
      }
    }
  }

  /** Whether it stands on one page of paper, so that no page need break it. */
  public boolean isShort() {
    return rows.size() <= SHORT;
  }

  /** The same with each cell changed. */
  ReportTable map(UnaryOperator<Cell> change) {
    return new ReportTable(
        file,
        caption,
        columns,
        rows.stream().map(r -> r.stream().map(change).toList()).toList(),
        empty);
  }

  /** Its cells. */
  Stream<Cell> cells() {
    return rows.stream().flatMap(List::stream);
  }
}
