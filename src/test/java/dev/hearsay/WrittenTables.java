package dev.hearsay;

import dev.hearsay.table.Columns;
import dev.hearsay.table.Field;
import dev.hearsay.table.Table;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** The tables of an output folder as a plain reader sees them: DuckDB views over the folders. */
final class WrittenTables implements AutoCloseable {
  private final Connection connection;

  WrittenTables(Path output) throws SQLException {
    connection = DriverManager.getConnection("jdbc:duckdb:");
    try (Statement statement = connection.createStatement()) {
      statement.execute("SET TimeZone = 'UTC'");
      for (Table table : Columns.allTables()) {
        statement.execute(
            "CREATE VIEW %s AS SELECT * FROM read_parquet('%s/tables/%s/**/*.parquet',"
                    .formatted(table.name(), output, table.name())
                + " hive_partitioning = true, hive_types_autocast = false, union_by_name = true)");
      }
    }
  }

  /** The connection that sees them. */
  Connection connection() {
    return connection;
  }

  /** The rows of a query, each as its values with bars between them. */
  List<String> query(String sql) throws SQLException {
    List<String> rows = new ArrayList<>();
    try (Statement statement = connection.createStatement();
        ResultSet result = statement.executeQuery(sql)) {
      int columns = result.getMetaData().getColumnCount();
      while (result.next()) {
        List<String> values = new ArrayList<>();
        for (int i = 1; i <= columns; i++) {
          values.add(String.valueOf(result.getObject(i)));
        }
        rows.add(String.join("|", values));
      }
    }
    return rows;
  }

  /** Every row of every table but for the run that wrote it, in an order of its own. */
  Map<String, List<String>> all() throws SQLException {
    Map<String, List<String>> rows = new LinkedHashMap<>();
    for (Table table : Columns.allTables()) {
      String columns =
          table.fields().stream()
              .map(Field::name)
              .filter(name -> !name.equals("run_id"))
              .map(name -> '"' + name + '"')
              .collect(Collectors.joining(", "));
      rows.put(
          table.name(),
          query("SELECT %s FROM %s".formatted(columns, table.name())).stream().sorted().toList());
    }
    return rows;
  }

  /** The columns of a table in order of name. */
  List<String> columns(Table table) throws SQLException {
    return query(
        "SELECT column_name FROM (DESCRIBE %s) ORDER BY column_name".formatted(table.name()));
  }

  @Override
  public void close() throws SQLException {
    connection.close();
  }
}
