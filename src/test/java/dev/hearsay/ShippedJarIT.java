package dev.hearsay;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hearsay.table.Columns;
import dev.hearsay.table.Field;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The jar that is shipped, in a process of its own, on one outlet of the seeds and a file that is
 * no article: once on one thread and one partition, once on two threads and seven.
 */
class ShippedJarIT {
  private static final String JAR = "target/hearsay.jar";
  private static final int ARTICLES = 9;

  @TempDir private static Path folder;
  private static Path output;
  private static String printed;
  private static Map<String, List<String>> firstRun;

  @BeforeAll
  static void runTwice() throws Exception {
    output = folder.resolve("output");
    Path broken = Files.writeString(folder.resolve("broken.txt"), "Too short.");
    Path first = folder.resolve("first");
    runOnce(List.of("-Dspark.sql.shuffle.partitions=1"), run(broken, first), "local[1]");
    try (WrittenTables tables = new WrittenTables(first)) {
      firstRun = tables.all();
    }
    printed = runOnce(List.of("-Dspark.sql.shuffle.partitions=7"), run(broken, output), "local[2]");
  }

  private static List<String> run(Path broken, Path output) {
    return List.of(
        "run",
        "--input",
        "seeds/osmere-gazette",
        "--input",
        broken.toString(),
        "--output",
        output.toString(),
        "--json");
  }

  private static String runOnce(List<String> options, List<String> run, String master)
      throws IOException, InterruptedException {
    List<String> arguments =
        new ArrayList<>(
            List.of("-Xmx2g", "-XX:TieredStopAtLevel=1", "-XX:ReservedCodeCacheSize=240m"));
    arguments.addAll(options);
    arguments.addAll(List.of("-jar", JAR));
    arguments.addAll(run);
    arguments.addAll(List.of("--master", master));
    try (JavaProcess java = new JavaProcess(folder, Map.of(), arguments)) {
      assertThat(java.waitFor()).as(java.err()).isZero();
      assertThat(java.err()).isEmpty();
      return java.out();
    }
  }

  @Test
  void stepsAreTold() {
    assertThat(printed.lines())
        .anyMatch(line -> line.matches("ingest +9 documents, 1 rejects from 10 rows .* s"))
        .anyMatch(line -> line.matches("annotate +[09] articles, [0-9,]+ tokens .* s"))
        .anyMatch(line -> line.startsWith("statistics "))
        .anyMatch(line -> line.matches("The report is .*/reports/2026-06/index.html"));
  }

  @Test
  void theLastLineIsTheCountsAsJson() {
    assertThat(printed.lines().reduce((before, line) -> line))
        .hasValueSatisfying(
            line ->
                assertThat(line)
                    .startsWith("{\"run_id\":")
                    .contains("\"documents\":" + ARTICLES)
                    .endsWith("\"rejects\":{\"too_short\":1}}"));
  }

  @Test
  void everyTableIsReadByItsFolder() throws SQLException {
    try (WrittenTables tables = new WrittenTables(output)) {
      for (var table : Columns.allTables()) {
        assertThat(tables.columns(table))
            .containsExactlyElementsOf(table.fields().stream().map(Field::name).sorted().toList());
      }
      assertThat(tables.query("SELECT count(*) FROM documents")).containsExactly("" + ARTICLES);
    }
  }

  @Test
  void everyFigureOfTheReportsIsCountedAgain() throws SQLException, IOException {
    assertThat(Recount.check(output)).contains("figures.csv", "movers.csv", "topics.csv");
  }

  @Test
  void everySpanCutsItsOwnText() throws SQLException {
    try (WrittenTables tables = new WrittenTables(output)) {
      assertThat(
              tables.query(
                  """
                  SELECT mention_id FROM mentions m JOIN documents d USING (doc_id)
                  WHERE substring(d.text, m.start + 1, m."end" - m.start) IS DISTINCT FROM m.text
                  """))
          .isEmpty();
      assertThat(
              tables.query(
                  """
                  SELECT quote_id FROM quotes q JOIN documents d USING (doc_id)
                  WHERE array_to_string(list_transform(q.content,
                      lambda s: substring(d.text, s.start + 1, s."end" - s.start)), ' ')
                    IS DISTINCT FROM q.text
                  """))
          .isEmpty();
      assertThat(
              tables.query(
                  """
                  SELECT quote_id FROM
                    (SELECT quote_id, doc_id, unnest(list_concat(source, cue)) AS s FROM quotes) q
                    JOIN documents d USING (doc_id)
                  WHERE s.start < 0 OR s.start >= s."end" OR s."end" > length(d.text)
                    OR substring(d.text, s.start + 1, s."end" - s.start)
                      NOT SIMILAR TO '\\S([\\s\\S]*\\S)?'
                  """))
          .isEmpty();
    }
  }

  @Test
  void keysAreUnique() throws SQLException {
    try (WrittenTables tables = new WrittenTables(output)) {
      for (var table : Columns.allTables()) {
        String key =
            String.join(", ", table.key().stream().map(f -> '"' + f.name() + '"').toList());
        assertThat(
                tables.query(
                    "SELECT %s FROM %s GROUP BY ALL HAVING count(*) > 1"
                        .formatted(key, table.name())))
            .as(table.name())
            .isEmpty();
      }
    }
  }

  @Test
  void everyRowReadIsInOneState() throws SQLException {
    try (WrittenTables tables = new WrittenTables(output)) {
      assertThat(
              tables.query("SELECT state, sum(rows)::BIGINT FROM coverage GROUP BY 1 ORDER BY 1"))
          .containsExactly("accepted|9", "too_short|1");
    }
  }

  @Test
  void actorsOfEveryTableAreActors() throws SQLException {
    try (WrittenTables tables = new WrittenTables(output)) {
      for (String table : List.of("mentions", "quotes", "quote_counts", "actor_months")) {
        assertThat(
                tables.query(
                    "SELECT actor_id FROM %s WHERE actor_id IS NOT NULL AND actor_id NOT IN (SELECT actor_id FROM actors)"
                        .formatted(table)))
            .as(table)
            .isEmpty();
      }
    }
  }

  @Test
  void runOnOtherPartitionsGivesTheSameRows() throws SQLException {
    try (WrittenTables tables = new WrittenTables(output)) {
      assertThat(tables.all()).isEqualTo(firstRun);
    }
  }

  @Test
  void nothingIsLeftAside() throws IOException {
    try (Stream<Path> files = Files.list(output.resolve(".staging"))) {
      assertThat(files).isEmpty();
    }
    try (Stream<Path> manifests = Files.list(output.resolve("runs"))) {
      assertThat(manifests).hasSize(1);
    }
  }

  @Test
  void missingInputIsOneLineAndExitTwo() throws IOException, InterruptedException {
    Path untouched = folder.resolve("untouched");
    List<String> arguments =
        List.of("-jar", JAR, "run", "--input", "no/such/file", "--output", untouched.toString());
    try (JavaProcess java = new JavaProcess(folder, Map.of(), arguments)) {
      assertThat(java.waitFor()).isEqualTo(2);
      assertThat(java.err().lines()).singleElement().asString().startsWith("Cannot ");
      assertThat(java.out()).isEmpty();
    }
    assertThat(untouched.resolve("tables/documents")).doesNotExist();
  }
}
