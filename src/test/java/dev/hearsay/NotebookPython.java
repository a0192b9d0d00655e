package dev.hearsay;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Assumptions;

/**
 * A Python with the packages of the notebooks, in {@code target}: made once by pip, and again when
 * {@code notebooks/requirements.txt} changes.
 */
final class NotebookPython {
  private static final Path REQUIREMENTS = Path.of("notebooks/requirements.txt").toAbsolutePath();
  private static final Path FOLDER = Path.of("target/notebook-python").toAbsolutePath();
  private static final Path MADE_FOR = FOLDER.resolve("requirements.txt");
  private static final long MINUTES = 5;

  private NotebookPython() {}

  /**
   * The interpreter; where there is none and pip cannot make one, the test that asks is skipped.
   */
  static Path interpreter() throws IOException, InterruptedException {
    Path python = FOLDER.resolve("bin/python");
    String requirements = Files.readString(REQUIREMENTS);
    if (Files.exists(MADE_FOR) && Files.readString(MADE_FOR).equals(requirements)) {
      return python;
    }
    need(List.of("python3", "-m", "venv", "--clear", FOLDER.toString()));
    need(
        List.of(
            python.toString(),
            "-m",
            "pip",
            "install",
            "--quiet",
            "--retries",
            "0",
            "-r",
            REQUIREMENTS.toString()));
    Files.writeString(MADE_FOR, requirements);
    return python;
  }

  private static void need(List<String> command) throws IOException, InterruptedException {
    String reason = fault(command);
    Assumptions.assumeTrue(
        reason.isEmpty(), () -> String.join(" ", command) + " did not work: " + reason);
  }

  /** What went wrong; empty where nothing did. */
  private static String fault(List<String> command) throws IOException, InterruptedException {
    Path said = Files.createTempFile("python", ".log");
    Process process;
    try {
      process =
          new ProcessBuilder(command)
              .redirectErrorStream(true)
              .redirectOutput(said.toFile())
              .start();
    } catch (IOException e) {
      return e.getMessage();
    }
    if (!process.waitFor(MINUTES, TimeUnit.MINUTES)) {
      process.destroyForcibly();
      return "no end after %d minutes".formatted(MINUTES);
    }
    List<String> lines = Files.readAllLines(said);
    Files.delete(said);
    return process.exitValue() == 0
        ? ""
        : String.join(" ", lines.subList(Math.max(0, lines.size() - 2), lines.size()));
  }
}
