package dev.hearsay;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hearsay.ScratchProject.Finished;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;

/**
 * The notebooks, each from top to bottom on the seeds' output; skipped where pip has no packages.
 */
class NotebooksIT {
  @Test
  void everyNotebookRunsCleanly() throws IOException, InterruptedException {
    Path python = NotebookPython.interpreter();
    ScratchProject project = ScratchProject.shared();

    Finished run =
        project.run(
            "%s %s".formatted(python, Path.of("notebooks/run").toAbsolutePath()),
            Map.of("HEARSAY_OUTPUT", project.output().toString()));

    assertThat(run.err()).isEmpty();
    assertThat(run.code()).isZero();
    assertThat(run.out().lines()).hasSize(5).allMatch(line -> line.endsWith(".ipynb: clean"));
  }
}
