package dev.hearsay;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hearsay.DocumentedBlocks.Block;
import dev.hearsay.DocumentedBlocks.Command;
import dev.hearsay.ScratchProject.Finished;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;

/** Every command, query and program of README.md and docs/ is one that works. */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class DocumentedCommandsIT {
  /** By how a command begins, why it is not run here. */
  private static final Map<String, String> ELSEWHERE =
      new TreeMap<>(
          Map.of(
              "./mvnw verify", "it is what runs this test",
              "spark-submit", "needs a cluster: ClusterIT starts one",
              "python3 -m venv", "needs the network: NotebookPython does it, where it can",
              ".venv/bin/python notebooks/run", "NotebooksIT does it",
              "sed 's#/data/hearsay#/hearsay#' docs/catalogs/hive.sql", "needs a Hive server",
              "sed 's#/data/hearsay#s3://news/hearsay#' docs/catalogs/trino.sql",
                  "needs a Trino server"));

  private static final String SPARK_TABLE = "parquet.`";

  private final ScratchProject project = ScratchProject.shared();

  /** First: queries and programs are asked of what the commands make. */
  @Test
  @Order(1)
  void everyCommandWorksAndPrintsLinesAsShown() throws IOException, InterruptedException {
    for (Command command : DocumentedBlocks.commands()) {
      if (reason(command) == null) {
        Finished run = run(command.text());

        assertThat(run.code()).as("%s%n%s", command, run.err()).isZero();
        assertThat(run.err()).as(command.text()).isEmpty();
        assertThat(DocumentedBlocks.shapes(run.out()))
            .as(command.text())
            .containsAll(command.printed());
      }
    }
  }

  @Test
  void everyReasonNotToRunACommandIsNeeded() throws IOException {
    List<Command> commands = DocumentedBlocks.commands();

    assertThat(ELSEWHERE.keySet())
        .allSatisfy(start -> assertThat(commands).anyMatch(c -> c.text().startsWith(start)));
  }

  @Test
  void everyQueryIsAnswered() throws IOException, SQLException {
    try (Connection connection = DriverManager.getConnection("jdbc:duckdb:");
        Statement statement = connection.createStatement()) {
      statement.execute("SET file_search_path = '%s'".formatted(project.folder()));
      for (Block block : DocumentedBlocks.of("sql")) {
        if (block.text().contains(SPARK_TABLE)) {
          String absolute = block.text().replace(SPARK_TABLE, SPARK_TABLE + project.folder() + "/");
          assertThat(SparkSessions.shared().sql(absolute).count()).as(block.text()).isPositive();
        } else {
          statement.execute(block.text());
        }
      }
    }
  }

  @Test
  void everyPythonProgramRuns() throws IOException, InterruptedException {
    Path python = NotebookPython.interpreter();
    for (Block block : DocumentedBlocks.of("python")) {
      Path program = Files.writeString(project.folder().resolve("program.py"), block.text());
      Finished run = project.run("%s %s".formatted(python, program), Map.of());

      assertThat(run.err()).as(block.text()).isEmpty();
      assertThat(run.code()).isZero();
      assertThat(run.out()).isNotBlank();
    }
  }

  private Finished run(String command) throws IOException, InterruptedException {
    return command.equals("jobs/hearsay run")
        ? new Finished(0, ScratchProject.firstRun(), "")
        : project.run(command, Map.of());
  }

  private static String reason(Command command) {
    return ELSEWHERE.entrySet().stream()
        .filter(entry -> command.text().startsWith(entry.getKey()))
        .map(Map.Entry::getValue)
        .findFirst()
        .orElse(null);
  }
}
