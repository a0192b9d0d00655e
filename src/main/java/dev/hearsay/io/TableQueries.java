package dev.hearsay.io;

import dev.hearsay.table.Columns;
import dev.hearsay.table.Table;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import java.util.regex.Pattern;

/**
 * The published tables of an output folder on a local disk, to be asked in SQL at once: a DuckDB
 * inside this process that has each table, and each {@link View} whose tables are there, under its
 * own name.
 *
 * <p>It answers single queries and changes nothing: no other statement is taken, no file outside
 * the tables is read, no extension is loaded, and no setting can be changed. Times are UTC. Not
 * thread-safe.
 */
public final class TableQueries implements AutoCloseable {
  /** The query that lists the tables and the views, in the order of the data dictionary. */
  public static final String LISTING =
      """
      SELECT view_name AS name, comment AS a_row_is
      FROM duckdb_views() WHERE NOT internal ORDER BY view_oid
      """;

  private static final Pattern ADDRESS = Pattern.compile("[A-Za-z][A-Za-z0-9+.-]+:.*");
  private static final Pattern END = Pattern.compile("[;\\s]+$");
  private static final Pattern ERROR = Pattern.compile("^[A-Z][A-Za-z ]+ Error: ");

  private final Connection connection;

  private TableQueries(Connection connection) {
    this.connection = connection;
  }

  /**
   * The tables of an output folder.
   *
   * @param output a folder of the local disk, as a path or as a {@code file:} address
   * @throws UsageException when there is no table, it cannot be read, or DuckDB is not there
   */
  public static TableQueries open(String output) {
    Path folder = localFolder(output).resolve("tables").toAbsolutePath().normalize();
    List<Table> tables =
        Columns.allTables().stream()
            .filter(t -> Files.exists(folder.resolve(t.name()).resolve(TableStore.SUCCESS)))
            .toList();
    if (tables.isEmpty()) {
      throw new UsageException(
          "Cannot ask the tables of %s: there is none. Name the output of a run with --output."
              .formatted(output));
    }
    Connection connection = connect();
    try (Statement statement = connection.createStatement()) {
      for (Table table : tables) {
        String rows = "SELECT * FROM " + files(folder.toString(), table);
        create(statement, table.name(), table.description(), rows);
      }
      for (View view : View.all()) {
        if (tables.containsAll(view.tables())) {
          create(statement, view.name(), view.description(), view.query());
        }
      }
      shutOff(statement, folder);
      return new TableQueries(connection);
    } catch (SQLException e) {
      throw new UsageException(
          "Cannot read the tables of %s: %s. Run hearsay on it again, or name another with --output."
              .formatted(output, sentence(e)),
          e);
    }
  }

  private static void create(Statement statement, String name, String description, String query)
      throws SQLException {
    statement.execute("CREATE VIEW %s AS %s".formatted(name, query));
    statement.execute("COMMENT ON VIEW %s IS '%s'".formatted(name, description.replace("'", "''")));
  }

  /** DuckDB's way to read a table by its folder: hive partitions, columns by name. */
  public static String files(String folder, Table table) {
    return "read_parquet('%s/%s/**/*.parquet', hive_partitioning = true, hive_types_autocast = false, union_by_name = true)"
        .formatted(folder.replace("'", "''"), table.name());
  }

  private static Path localFolder(String output) {
    if (!ADDRESS.matcher(output).matches()) {
      return Path.of(output);
    }
    if (!output.startsWith("file:/")) {
      throw new UsageException(
          "Cannot ask the tables of %s: only those on a local disk can be. Copy them, or ask them in Spark; see docs/catalogs.md."
              .formatted(output));
    }
    return Path.of(URI.create(output));
  }

  private static Connection connect() {
    try {
      return DriverManager.getConnection("jdbc:duckdb:", new Properties());
    } catch (SQLException e) {
      throw new UsageException(
          "Cannot start DuckDB: %s. The jar for clusters has none: use jobs/hearsay sql."
              .formatted(sentence(e)),
          e);
    }
  }

  /** From here on nothing but the tables' files can be reached, and none of this undone. */
  private static void shutOff(Statement statement, Path folder) throws SQLException {
    String path = folder.toString().replace("'", "''");
    statement.execute("SET TimeZone = 'UTC'");
    statement.execute("SET autoinstall_known_extensions = false");
    statement.execute("SET autoload_known_extensions = false");
    statement.execute("SET temp_directory = ''");
    statement.execute("SET allowed_directories = ['%s/']".formatted(path));
    statement.execute("SET enable_external_access = false");
    statement.execute("SET lock_configuration = true");
  }

  /**
   * The answer to a query, each value as DuckDB writes it as text.
   *
   * @throws UsageException when it is no query, or cannot be answered
   */
  public Answer values(String sql) {
    return answer(sql, "SELECT CAST(COLUMNS(*) AS VARCHAR) FROM (\n%s\n) AS answer");
  }

  /**
   * The answer to a query as one column, each row a JSON object.
   *
   * @throws UsageException when it is no query, or cannot be answered
   */
  public Answer objects(String sql) {
    return answer(sql, "SELECT CAST(to_json(answer) AS VARCHAR) AS row FROM (\n%s\n) AS answer");
  }

  private Answer answer(String sql, String wrapped) {
    String query = END.matcher(sql).replaceFirst("");
    try {
      checkIsQuery(query);
      List<Answer.Column> columns = columns(query);
      Statement statement = connection.createStatement();
      return new Answer(columns, statement, statement.executeQuery(wrapped.formatted(query)));
    } catch (SQLException e) {
      throw refusal(e);
    }
  }

  private void checkIsQuery(String query) throws SQLException {
    try (PreparedStatement parse =
        connection.prepareStatement(
            """
            SELECT tree->>'error_type', tree->>'error_message', json_array_length(tree, '$.statements')
            FROM (SELECT json_serialize_sql(?) AS tree)
            """)) {
      parse.setString(1, query);
      try (ResultSet result = parse.executeQuery()) {
        result.next();
        String error = result.getString(1);
        if (error == null && result.getLong(3) == 1) {
          return;
        }
        if (error != null && !error.equals("not implemented")) {
          throw refusal(result.getString(2));
        }
        throw new UsageException(
            "Cannot answer: this is not one query, and the tables are only read. Give a single"
                + " SELECT, DESCRIBE or SUMMARIZE.");
      }
    }
  }

  private List<Answer.Column> columns(String query) throws SQLException {
    List<Answer.Column> columns = new ArrayList<>();
    try (Statement statement = connection.createStatement();
        ResultSet none =
            statement.executeQuery("SELECT * FROM (\n%s\n) AS answer LIMIT 0".formatted(query))) {
      for (int i = 1; i <= none.getMetaData().getColumnCount(); i++) {
        columns.add(
            new Answer.Column(
                none.getMetaData().getColumnLabel(i), none.getMetaData().getColumnTypeName(i)));
      }
    }
    return columns;
  }

  static UsageException refusal(SQLException e) {
    return refusal(sentence(e));
  }

  private static UsageException refusal(String reason) {
    return new UsageException(
        "Cannot answer: %s. hearsay sql without a statement lists tables and views."
            .formatted(reason));
  }

  /** What DuckDB says, on one line, without the excerpt of the statement. */
  private static String sentence(SQLException e) {
    List<String> lines =
        String.valueOf(e.getMessage())
            .lines()
            .takeWhile(line -> !line.startsWith("LINE "))
            .filter(line -> !line.isBlank() && !line.startsWith("Did you mean"))
            .toList();
    return ERROR.matcher(String.join(" ", lines)).replaceFirst("").replaceFirst("[.!]$", "");
  }

  @Override
  public void close() {
    try {
      connection.close();
    } catch (SQLException e) {
      throw new IllegalStateException("DuckDB cannot be closed", e);
    }
  }
}
