package dev.hearsay.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** Renders docs/data-dictionary.md from the tables' classes. */
class DataDictionaryTest {
  private static final Path FILE = Path.of("docs/data-dictionary.md");

  @Test
  void dictionaryIsWhatTheCodeSays() throws IOException {
    RenderedFiles.check(FILE, render(Columns.allTables()));
  }

  @Test
  void everyColumnIsDescribed() {
    assertThat(Columns.allTables())
        .allSatisfy(
            table ->
                assertThat(table.fields())
                    .allSatisfy(field -> assertThat(field.description()).isNotBlank()));
  }

  @Test
  void everyKeyIsAmongTheColumns() {
    assertThat(Columns.allTables())
        .allSatisfy(table -> assertThat(table.fields()).containsAll(table.key()));
  }

  private static String render(List<Table> tables) {
    String index =
        tables.stream()
            .map(t -> "| [%s](#%s) | %s |\n".formatted(t.name(), t.name(), t.description()))
            .collect(Collectors.joining());
    return """
    # Data dictionary

    Rendered from the classes in `src/main/java/dev/hearsay/table`; a test fails when it is stale.

    Each table is a folder of Parquet files, `<output>/tables/<table>/`, in one folder `month=YYYY-MM`
    a month where it has the column `month`. Offsets are half-open `[start, end)` in Unicode code
    points of `documents.text`. A column marked * is a contract: its name and type stay.

    For programs: [a file a table](schemas). For catalogs: [statements](catalogs.md).

    | table | a row is |
    | --- | --- |
    """
        + index
        + tables.stream().map(DataDictionaryTest::section).collect(Collectors.joining());
  }

  private static String section(Table table) {
    return "\n## %s\n\n%s\n\nKey: %s.\n\n| column | type | what it holds |\n| --- | --- | --- |\n"
            .formatted(
                table.name(),
                table.description(),
                table.key().stream()
                    .map(f -> "`" + f.name() + "`")
                    .collect(Collectors.joining(", ")))
        + table.fields().stream()
            .map(
                f ->
                    "| `%s`%s | `%s` | %s |\n"
                        .formatted(
                            f.name(),
                            f.contract() ? " *" : "",
                            f.type().catalogString(),
                            f.description()))
            .collect(Collectors.joining());
  }
}
