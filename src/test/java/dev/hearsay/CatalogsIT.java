package dev.hearsay;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hearsay.io.View;
import dev.hearsay.table.CatalogStatements;
import dev.hearsay.table.Columns;
import dev.hearsay.table.Table;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.apache.spark.sql.SparkSession;
import org.junit.jupiter.api.Test;

/** The statements of docs/catalogs, executed on the seeds' output: Spark counts as DuckDB does. */
class CatalogsIT {
  private static final List<String> NAMES =
      Stream.concat(
              Columns.allTables().stream().map(Table::name), View.all().stream().map(View::name))
          .toList();

  @Test
  void sparkAndDuckDbReadTheSameRows() throws SQLException {
    TreeMap<String, Long> duckDb = new TreeMap<>();
    try (Connection connection = DriverManager.getConnection("jdbc:duckdb:");
        Statement statement = connection.createStatement()) {
      for (String create : statements(CatalogStatements.DUCKDB)) {
        statement.execute(create);
      }
      for (String name : NAMES) {
        try (ResultSet result = statement.executeQuery("SELECT count(*) FROM " + name)) {
          result.next();
          duckDb.put(name, result.getLong(1));
        }
      }
    }
    SparkSession spark = SparkSessions.shared();
    for (String create : statements(CatalogStatements.SPARK)) {
      spark.sql(create);
    }
    TreeMap<String, Long> inSpark = new TreeMap<>();
    for (String name : NAMES) {
      inSpark.put(name, spark.table(name).count());
    }

    assertThat(inSpark).isEqualTo(duckDb).containsEntry("documents", 42L);
    assertThat(duckDb.get("who_said_what")).isPositive();
  }

  private static List<String> statements(CatalogStatements engine) {
    String tables = ScratchProject.shared().output().resolve("tables").toString();
    return engine.all().stream().map(s -> s.replace(CatalogStatements.FOLDER, tables)).toList();
  }
}
