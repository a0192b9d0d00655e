package dev.hearsay;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.zip.GZIPOutputStream;

/**
 * A folder that looks like the project's and has an output of its own, where the commands of the
 * documents run as a reader would run them. One for all tests of a run of failsafe.
 */
final class ScratchProject {
  /** What the documents call the reader's own files. */
  private static final String ARTICLE =
      """
      {"source": "The Ferrow Post", "published": "2026-05-04", "title": "Rents", "body": "%s"}
      """;

  private static final String BODY =
      "“Rents rose, and they will rise again,” said Ada Quist, the mayor of Ferrow, on Monday. She"
          + " told the council that 40 new flats would be ready in spring. “Nobody here believes"
          + " that,” said Bo Marl, who leads the tenants. Mr Marl asked the mayor for a list of"
          + " the houses that stand empty, and she promised to bring it to the next meeting.";

  private static final long MINUTES = 10;

  private final Path folder;

  private ScratchProject(Path folder) {
    this.folder = folder;
  }

  /**
   * The folder, with the seeds' output in {@code output} and that of two articles in {@code out}.
   */
  static ScratchProject shared() {
    return Shared.PROJECT;
  }

  Path folder() {
    return folder;
  }

  /** The output of the seeds. */
  Path output() {
    return folder.resolve("output");
  }

  /** What the first command of all printed. */
  static String firstRun() {
    return Shared.FIRST_RUN;
  }

  /** Runs a command in bash from the folder, to its end. */
  Finished run(String command, Map<String, String> environment)
      throws IOException, InterruptedException {
    Path out = Files.createTempFile(folder, "command", ".out");
    Path err = Files.createTempFile(folder, "command", ".err");
    ProcessBuilder builder =
        new ProcessBuilder("bash", "-o", "pipefail", "-c", command)
            .directory(folder.toFile())
            .redirectOutput(out.toFile())
            .redirectError(err.toFile());
    builder.environment().put("JAVA_HOME", System.getProperty("java.home"));
    builder.environment().put("HEARSAY_HEAP", "2g");
    builder.environment().putAll(environment);
    Process process = builder.start();
    if (!process.waitFor(MINUTES, TimeUnit.MINUTES)) {
      process.destroyForcibly();
      throw new IllegalStateException(
          "%s has not ended after %d minutes".formatted(command, MINUTES));
    }
    return new Finished(process.exitValue(), Files.readString(out), Files.readString(err));
  }

  /** What a command left: its exit code and what it printed. */
  record Finished(int code, String out, String err) {}

  private static ScratchProject lay() throws IOException {
    Path project = Path.of("").toAbsolutePath();
    Path folder = Files.createTempDirectory(project.resolve("target"), "scratch-project-");
    Files.createDirectories(folder.resolve("jobs"));
    Files.copy(
        project.resolve("jobs/hearsay"),
        folder.resolve("jobs/hearsay"),
        StandardCopyOption.COPY_ATTRIBUTES);
    for (String name : List.of("src", "pom.xml", "target", "seeds", "docs")) {
      Files.createSymbolicLink(folder.resolve(name), project.resolve(name));
    }
    // Maven leaves a jar alone whose classes are the same, and the launcher would build it again
    Files.setLastModifiedTime(project.resolve("target/hearsay.jar"), FileTime.from(Instant.now()));
    String article = ARTICLE.formatted(BODY);
    Path news = Files.createDirectories(folder.resolve("news"));
    try (OutputStream file =
        new GZIPOutputStream(Files.newOutputStream(news.resolve("2026-05.jsonl.gz")))) {
      file.write(article.getBytes(StandardCharsets.UTF_8));
    }
    Files.writeString(
        folder.resolve("late.txt"),
        "---\nsource: Northside Herald\npublished: 2026-05-06\n---\n"
            + BODY.replace("Monday", "Tuesday"));
    for (String copy : List.of("a", "b")) {
      Files.createSymbolicLink(folder.resolve(copy), folder.resolve("out"));
    }
    return new ScratchProject(folder);
  }

  private static final class Shared {
    static final ScratchProject PROJECT;
    static final String FIRST_RUN;

    static {
      try {
        PROJECT = lay();
        Finished run = PROJECT.run("jobs/hearsay run", Map.of());
        if (run.code() != 0) {
          throw new IllegalStateException(run.err());
        }
        FIRST_RUN = run.out();
      } catch (IOException | InterruptedException e) {
        throw new ExceptionInInitializerError(e);
      }
    }

    private Shared() {}
  }
}
