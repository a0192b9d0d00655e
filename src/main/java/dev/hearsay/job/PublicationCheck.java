package dev.hearsay.job;

import dev.hearsay.io.Publication;
import dev.hearsay.table.Columns;
import dev.hearsay.table.DocumentsTable;
import dev.hearsay.table.Table;
import dev.hearsay.transform.BrokenRows;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;

/** Looks at what is about to be published, and refuses tables that do not fit together. */
final class PublicationCheck {
  private static final int TOLD = 5;

  private PublicationCheck() {}

  /**
   * Checks the months that are staged.
   *
   * @throws IllegalStateException where a row is broken: a bug, of which nothing is published
   */
  static void check(Publication tables) {
    Map<Table, Dataset<Row>> checked = checked(tables);
    if (checked.isEmpty()) {
      return;
    }
    List<Row> broken = new BrokenRows(checked).find().limit(TOLD).collectAsList();
    if (!broken.isEmpty()) {
      throw new IllegalStateException(
          "Cannot publish: there is %s. Nothing was published; please report this bug."
              .formatted(
                  broken.stream()
                      .map(row -> row.getString(0) + " (" + row.getString(1) + ")")
                      .collect(Collectors.joining(", "))));
    }
  }

  /** The staged tables, and the documents of the same months, which others refer to. */
  private static Map<Table, Dataset<Row>> checked(Publication tables) {
    SortedSet<String> months = new TreeSet<>();
    List<Table> staged = Columns.allTables().stream().filter(tables::stages).toList();
    staged.forEach(table -> months.addAll(tables.stagedMonths(table)));
    Map<Table, Dataset<Row>> checked = new LinkedHashMap<>();
    for (Table table : Columns.allTables()) {
      boolean referredTo =
          !staged.isEmpty()
              && table.equals(DocumentsTable.TABLE)
              && !tables.months(table).isEmpty();
      if (staged.contains(table) || referredTo) {
        checked.put(
            table, table.partitionedByMonth() ? tables.read(table, months) : tables.read(table));
      }
    }
    return checked;
  }
}
