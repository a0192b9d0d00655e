package dev.hearsay.job;

import dev.hearsay.SparkSessions;
import dev.hearsay.table.Field;
import dev.hearsay.table.Table;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;

/**
 * Small tables in memory, written as text: a header of column names, then a line for each row,
 * cells parted by bars. An empty cell is null, {@code ""} is the empty text, and so is every column
 * that the header does not name null. A list of spans is one of them, {@code 0-55}.
 */
final class InventedTables {
  private final Map<String, List<Row>> rows = new HashMap<>();

  void add(Table table, String text) {
    List<String[]> lines = text.lines().map(line -> line.split("\\|", -1)).toList();
    List<String> header = Arrays.stream(lines.get(0)).map(String::strip).toList();
    List<String> known = table.fields().stream().map(Field::name).toList();
    if (!known.containsAll(header)) {
      throw new IllegalArgumentException(table.name() + " lacks one of " + header);
    }
    rows.put(table.name(), lines.stream().skip(1).map(cells -> row(table, header, cells)).toList());
  }

  Dataset<Row> read(Table table) {
    return SparkSessions.shared()
        .createDataFrame(rows.getOrDefault(table.name(), List.of()), table.schema());
  }

  private static Row row(Table table, List<String> header, String[] cells) {
    List<Object> values = new ArrayList<>();
    for (Field field : table.fields()) {
      int place = header.indexOf(field.name());
      values.add(place < 0 ? null : value(field, cells[place].strip()));
    }
    return RowFactory.create(values.toArray());
  }

  /** {@code 0-55}: the only span of a list. */
  private static Row span(String cell) {
    String[] ends = cell.split("-");
    return RowFactory.create(Integer.valueOf(ends[0]), Integer.valueOf(ends[1]));
  }

  private static Object value(Field field, String cell) {
    if (cell.isEmpty()) {
      return null;
    }
    return switch (field.type().typeName()) {
      case "string" -> cell.equals("\"\"") ? "" : cell;
      case "long" -> Long.valueOf(cell);
      case "integer" -> Integer.valueOf(cell);
      case "double" -> Double.valueOf(cell);
      case "boolean" -> Boolean.valueOf(cell);
      case "array" -> List.of(span(cell));
      case "timestamp" -> Timestamp.from(Instant.parse(cell));
      default -> throw new IllegalArgumentException("No text form of " + field.type().typeName());
    };
  }
}
