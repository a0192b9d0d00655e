package dev.hearsay.table;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.ObjectWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Renders docs/schemas, one file for each table. */
class SchemaFilesTest {
  private static final Path FOLDER = Path.of("docs/schemas");
  private static final ObjectWriter JSON =
      new ObjectMapper()
          .writer(
              new DefaultPrettyPrinter()
                  .withObjectIndenter(new DefaultIndenter("  ", "\n"))
                  .withArrayIndenter(new DefaultIndenter("  ", "\n")));

  static List<Table> tables() {
    return Columns.allTables();
  }

  @ParameterizedTest
  @MethodSource("tables")
  void fileIsWhatTheCodeSays(Table table) throws IOException {
    RenderedFiles.check(
        FOLDER.resolve(table.name() + ".json"), JSON.writeValueAsString(schema(table)) + "\n");
  }

  @Test
  void everyFileIsOfATable() throws IOException {
    try (Stream<Path> files = Files.list(FOLDER)) {
      assertThat(files.map(f -> f.getFileName().toString()))
          .containsExactlyInAnyOrderElementsOf(
              tables().stream().map(t -> t.name() + ".json").toList());
    }
  }

  private static Map<String, Object> schema(Table table) {
    Map<String, Object> schema = new LinkedHashMap<>();
    schema.put("table", table.name());
    schema.put("description", table.description());
    schema.put("key", names(table.key()));
    schema.put(
        "partitioned_by", table.partitionedByMonth() ? names(List.of(Columns.MONTH)) : List.of());
    schema.put("columns", table.fields().stream().map(SchemaFilesTest::column).toList());
    return schema;
  }

  private static Map<String, Object> column(Field field) {
    Map<String, Object> column = new LinkedHashMap<>();
    column.put("name", field.name());
    column.put("type", field.type().catalogString());
    column.put("nullable", field.structField().nullable());
    column.put("contract", field.contract());
    column.put("description", field.description());
    return column;
  }

  private static List<String> names(List<Field> fields) {
    return fields.stream().map(Field::name).toList();
  }
}
