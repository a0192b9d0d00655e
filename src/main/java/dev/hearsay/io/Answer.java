package dev.hearsay.io;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;

/** The rows of an answer, one after the other; close it when done. Not thread-safe. */
public final class Answer implements AutoCloseable {
  private final List<Column> columns;
  private final Statement statement;
  private final ResultSet rows;

  Answer(List<Column> columns, Statement statement, ResultSet rows) {
    this.columns = List.copyOf(columns);
    this.statement = statement;
    this.rows = rows;
  }

  /** The columns of the query. */
  public List<Column> columns() {
    return columns;
  }

  /**
   * The next row's values as text, null where there is none; nothing after the last row.
   *
   * @throws UsageException when the row cannot be computed
   */
  public Optional<List<String>> next() {
    try {
      if (!rows.next()) {
        return Optional.empty();
      }
      List<String> values = new ArrayList<>();
      for (int i = 1; i <= rows.getMetaData().getColumnCount(); i++) {
        values.add(rows.getString(i));
      }
      return Optional.of(Collections.unmodifiableList(values));
    } catch (SQLException e) {
      throw TableQueries.refusal(e);
    }
  }

  @Override
  public void close() {
    try {
      statement.close();
    } catch (SQLException e) {
      throw TableQueries.refusal(e);
    }
  }

  /**
   * A column of an answer.
   *
   * @param name its name
   * @param type its type, as DuckDB spells it
   */
  public record Column(String name, String type) {}
}
