package dev.hearsay.table;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import io.trino.sql.parser.SqlParser;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.apache.spark.sql.execution.SparkSqlParser;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Renders docs/catalogs, one file of statements for each engine. */
class CatalogFilesTest {
  private static final Map<CatalogStatements, String> ENGINES =
      Map.of(
          CatalogStatements.HIVE, "Hive, AWS Glue and Athena",
          CatalogStatements.SPARK, "Spark SQL",
          CatalogStatements.TRINO, "Trino with the Hive connector",
          CatalogStatements.DUCKDB, "DuckDB");

  @ParameterizedTest
  @EnumSource
  void fileIsWhatTheCodeSays(CatalogStatements engine) throws IOException {
    String name = engine.name().toLowerCase(Locale.ROOT) + ".sql";
    String statements =
        engine.all().stream().map(s -> "\n" + s + ";\n").collect(Collectors.joining());

    RenderedFiles.check(
        Path.of("docs/catalogs", name),
        """
        -- The tables and views of Hearsay for %s. Put the folder of your own in the place
        -- of %s. Rendered from the tables' classes; see docs/catalogs.md.
        """
                .formatted(ENGINES.get(engine), CatalogStatements.FOLDER)
            + statements);
  }

  @ParameterizedTest
  @EnumSource(
      value = CatalogStatements.class,
      names = {"HIVE", "SPARK"})
  void hiveAndSparkStatementsAreGrammatical(CatalogStatements engine) {
    SparkSqlParser parser = new SparkSqlParser();

    assertThat(engine.all())
        .allSatisfy(
            statement ->
                assertThatCode(() -> parser.parsePlan(statement))
                    .as(statement)
                    .doesNotThrowAnyException());
  }

  @Test
  void trinoStatementsAreGrammatical() {
    SqlParser parser = new SqlParser();

    assertThat(CatalogStatements.TRINO.all())
        .allSatisfy(
            statement ->
                assertThatCode(() -> parser.createStatement(statement))
                    .as(statement)
                    .doesNotThrowAnyException());
  }

  @Test
  void commentsFitGlue() {
    assertThat(Columns.allTables())
        .flatExtracting(Table::fields)
        .allSatisfy(field -> assertThat(((Field) field).description()).hasSizeLessThan(256));
  }

  @Test
  void nestedTypesAreSpelledAsTheEngineSpellsThem() {
    assertThat(SqlDialect.HIVE.type(Columns.SPANS))
        .isEqualTo("array<struct<`start`:int,`end`:int>>");
    assertThat(SqlDialect.TRINO.type(Columns.SPANS))
        .isEqualTo("array(row(\"start\" int, \"end\" int))");
    assertThat(SqlDialect.DUCKDB.type(ActorsTable.ALIAS_COUNTS.type()))
        .isEqualTo("map(varchar, bigint)");
  }
}
