package dev.hearsay.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.hearsay.io.UsageException;
import dev.hearsay.job.RunSettings;
import dev.hearsay.model.MonthSelection;
import dev.hearsay.nlp.topics.Topic;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

class TopicsOptionTest {
  private static final RunSettings SETTINGS =
      RunSettings.of(List.of("x"), Map.of(), "out", MonthSelection.ALL);

  @TempDir private Path folder;

  @Test
  void withoutAFileTheMediaTopicsAreUsed() {
    assertThat(read().taxonomy().topics()).extracting(Topic::id).contains("medtop:15000000");
  }

  @Test
  void aFileTakesTheirPlace() {
    RunSettings settings = read("--topics", "docs/topics-example.txt");

    assertThat(settings.taxonomy().topics()).extracting(Topic::id).startsWith("sea:ports");
    assertThat(settings.inputs()).containsExactly("x");
    assertThat(settings).isNotEqualTo(SETTINGS);
    assertThat(settings.toString()).isNotEqualTo(SETTINGS.toString());
  }

  @Test
  void aFileInAnotherFormIsRefusedByItsName() throws IOException {
    Path file = Files.writeString(folder.resolve("t.txt"), "[a]\nlabel: boats\n");

    assertThatThrownBy(() -> read("--topics", file.toString()))
        .isInstanceOf(UsageException.class)
        .hasMessage(
            "Cannot read the taxonomy: a has no parent. Add a line `parent: ...` below it."
                + " The file is %s.",
            file);
  }

  @Test
  void aMissingFileIsRefused() {
    assertThatThrownBy(() -> read("--topics", "missing.txt"))
        .isInstanceOf(UsageException.class)
        .hasMessageStartingWith("Cannot read the topics of missing.txt: ")
        .hasMessageEndingWith("Name a text file in UTF-8 with --topics.");
  }

  private static RunSettings read(String... args) {
    TopicsOption option = new TopicsOption();
    new CommandLine(CommandLine.Model.CommandSpec.create().addMixin("t", mixin(option)))
        .parseArgs(args);
    return option.in(SETTINGS);
  }

  private static CommandLine.Model.CommandSpec mixin(TopicsOption option) {
    return CommandLine.Model.CommandSpec.forAnnotatedObject(option);
  }
}
