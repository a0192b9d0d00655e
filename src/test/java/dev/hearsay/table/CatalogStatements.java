package dev.hearsay.table;

import dev.hearsay.io.TableQueries;
import dev.hearsay.io.View;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * The statements that make the tables of an output folder, and the views, known to an SQL engine.
 */
public enum CatalogStatements {
  /** Hive, and what speaks its language: AWS Glue and Athena. */
  HIVE(SqlDialect.HIVE) {
    @Override
    String create(Table table) {
      return "CREATE EXTERNAL TABLE IF NOT EXISTS %s (%s)\nCOMMENT %s%s\nSTORED AS PARQUET\nLOCATION '%s/%s'"
          .formatted(
              table.name(),
              columns(table, false),
              dialect.text(table.description()),
              table.partitionedByMonth() ? "\nPARTITIONED BY (`month` string)" : "",
              FOLDER,
              table.name());
    }

    @Override
    Optional<String> addMonths(Table table) {
      return months(table, "MSCK REPAIR TABLE " + table.name());
    }
  },

  /** Spark SQL, in the session's catalog or a Hive metastore. */
  SPARK(SqlDialect.HIVE) {
    @Override
    String create(Table table) {
      return "CREATE TABLE IF NOT EXISTS %s (%s)\nUSING parquet%s\nLOCATION '%s/%s'\nCOMMENT %s"
          .formatted(
              table.name(),
              columns(table, true),
              table.partitionedByMonth() ? "\nPARTITIONED BY (`month`)" : "",
              FOLDER,
              table.name(),
              dialect.text(table.description()));
    }

    @Override
    Optional<String> addMonths(Table table) {
      return months(table, "MSCK REPAIR TABLE " + table.name());
    }
  },

  /** Trino, with its Hive connector, in a schema hearsay of the session's catalog. */
  TRINO(SqlDialect.TRINO) {
    @Override
    String create(Table table) {
      return "CREATE TABLE IF NOT EXISTS %s (%s)\nCOMMENT %s\nWITH (format = 'PARQUET', external_location = '%s/%s'%s)"
          .formatted(
              table.name(),
              columns(table, true),
              dialect.text(table.description()),
              FOLDER,
              table.name(),
              table.partitionedByMonth() ? ", partitioned_by = ARRAY['month']" : "");
    }

    @Override
    Optional<String> addMonths(Table table) {
      return months(
          table,
          "CALL system.sync_partition_metadata(schema_name => 'hearsay', table_name => '%s', mode => 'ADD')"
              .formatted(table.name()));
    }
  },

  /** DuckDB, where a table is a view over its files and new months are seen by themselves. */
  DUCKDB(SqlDialect.DUCKDB) {
    @Override
    String create(Table table) {
      return "CREATE VIEW %s AS\nSELECT * FROM %s"
          .formatted(table.name(), TableQueries.files(FOLDER, table));
    }

    @Override
    Optional<String> addMonths(Table table) {
      return Optional.empty();
    }
  };

  /** The folder of all tables, which whoever runs the statements puts their own in place of. */
  public static final String FOLDER = "/data/hearsay/tables";

  final SqlDialect dialect;

  CatalogStatements(SqlDialect dialect) {
    this.dialect = dialect;
  }

  /** Every statement in order: tables, their months, views. */
  public List<String> all() {
    List<String> statements = new ArrayList<>();
    for (Table table : Columns.allTables()) {
      statements.add(create(table));
      addMonths(table).ifPresent(statements::add);
    }
    for (View view : View.all()) {
      statements.add("CREATE VIEW %s AS\n%s".formatted(view.name(), view.query()));
    }
    return statements;
  }

  abstract String create(Table table);

  abstract Optional<String> addMonths(Table table);

  private static Optional<String> months(Table table, String statement) {
    return table.partitionedByMonth() ? Optional.of(statement) : Optional.empty();
  }

  String columns(Table table, boolean withMonth) {
    return table.fields().stream()
            .filter(field -> withMonth || !field.equals(Columns.MONTH))
            .map(
                field ->
                    "\n  %s COMMENT %s"
                        .formatted(dialect.column(field), dialect.text(field.description())))
            .collect(Collectors.joining(","))
        + "\n";
  }
}
