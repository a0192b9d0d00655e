package dev.hearsay.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SettingsFileTest {
  @TempDir private Path folder;
  private String file;

  @BeforeEach
  void write() throws IOException {
    file =
        Files.writeString(
                folder.resolve("hearsay.properties"),
                "input = news/{a,b}.csv, more.jsonl\nfield = text=body, published=date\n"
                    + "output = there\nverbose = true\n")
            .toString();
  }

  @Test
  void listsAreCutAtCommasOutsideBraces() {
    assertThat(complete("run", "--settings", file))
        .containsExactly(
            "run",
            "--settings",
            file,
            "--field=text=body",
            "--field=published=date",
            "--input=news/{a,b}.csv",
            "--input=more.jsonl",
            "--output=there",
            "--verbose=true");
  }

  @Test
  void commandLineWins() {
    assertThat(complete("run", "--settings", file, "--input", "x", "--output=here"))
        .contains("--verbose=true")
        .doesNotContain("--output=there", "--input=more.jsonl");
  }

  @Test
  void namesThatOnlyOtherCommandsKnowArePassedOver() {
    assertThat(complete("report", "--settings", file))
        .containsExactly("report", "--settings", file, "--output=there", "--verbose=true");
  }

  @Test
  void withoutAFileNothingChanges() {
    assertThat(complete("report", "--output", "o")).containsExactly("report", "--output", "o");
  }

  private static String[] complete(String... args) {
    return SettingsFile.complete(HearsayCommand.line(), args);
  }
}
