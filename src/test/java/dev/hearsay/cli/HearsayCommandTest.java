package dev.hearsay.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class HearsayCommandTest {
  private final StringWriter out = new StringWriter();
  private final StringWriter err = new StringWriter();
  @TempDir private Path folder;

  @ParameterizedTest
  @ValueSource(strings = {"run", "ingest", "annotate", "statistics", "report", "digest", "sql"})
  void everyCommandHelpsWithAnExample(String command) {
    assertThat(execute(command, "--help")).isEqualTo(HearsayCommand.DONE);
    assertThat(out.toString()).contains("--output", "Example: hearsay " + command);
  }

  @Test
  void versionIsTold() {
    assertThat(execute("--version")).isEqualTo(HearsayCommand.DONE);
    assertThat(out.toString()).startsWith("hearsay ");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "'' | Cannot run hearsay: no command is given. See hearsay --help.",
        "fetch | Cannot run hearsay: unmatched argument at index 0: 'fetch'. See hearsay --help.",
        "run --colour | Cannot run hearsay run: unknown option: '--colour'. See hearsay run"
            + " --help.",
        "report --input x | Cannot run hearsay report: unknown options: '--input', 'x'. See hearsay"
            + " report --help.",
        "run --month 2026-13 | Cannot run hearsay run: invalid value for option '--month'"
            + " (YYYY-MM): '2026-13' is no month such as 2026-05. See hearsay run --help.",
        "run --from 2026-5 | Cannot run hearsay run: invalid value for option '--from':"
            + " '2026-5' is no month such as 2026-05. See hearsay run --help.",
        "run --to undated | Cannot run hearsay run: invalid value for option '--to':"
            + " 'undated' is no month such as 2026-05. See hearsay run --help.",
        "report --publish-text some | Cannot run hearsay report: invalid value for option"
            + " '--publish-text': 'some' is neither yes nor no. See hearsay report --help.",
        "annotate --from 2026-05 --to 2026-04 | Cannot choose months: --from 2026-05 is after --to"
            + " 2026-04. Exchange them.",
        "report --month 2026-03 --to 2026-04 | Cannot choose months: --month 2026-03 and a range"
            + " are given. Give either --month or --from and --to.",
        "sql a b | Cannot run hearsay sql: unmatched argument at index 2: 'b'. See hearsay sql"
            + " --help.",
        "sql --output no/such/folder | Cannot ask the tables of no/such/folder: there is none. Name"
            + " the output of a run with --output.",
        "ingest | Cannot read articles: no input is given. Name a file or a folder with --input.",
      })
  void badOptionIsOneLineAndExitTwo(String line, String message) {
    String[] args = line.isEmpty() ? new String[0] : line.split(" ");

    assertThat(execute(args)).isEqualTo(HearsayCommand.USAGE);
    assertThat(err.toString().lines()).containsExactly(message);
    assertThat(out.toString()).isEmpty();
  }

  @Test
  void settingsFileFillsInWhatTheCommandLineLeavesOut() throws IOException {
    Path settings = Files.writeString(folder.resolve("s.properties"), "month = 2026-3\n");

    assertThat(execute("report", "--settings", settings.toString()))
        .isEqualTo(HearsayCommand.USAGE);
    assertThat(err.toString()).contains("'2026-3' is no month");
  }

  @Test
  void settingsFileWithAnUnknownNameIsRefused() throws IOException {
    Path settings = Files.writeString(folder.resolve("s.properties"), "colour = red\n");

    assertThat(execute("report", "--settings", settings.toString()))
        .isEqualTo(HearsayCommand.USAGE);
    assertThat(err.toString())
        .isEqualToIgnoringNewLines(
            "Cannot use the settings file %s: the name colour is unknown. Known are: authority,"
                    .formatted(settings)
                + " dry-run, field, format, from, input, json, master, month, output,"
                + " publish-text, reannotate, to, topics, verbose.");
  }

  @Test
  void settingsFileThatIsNotThereIsRefused() {
    assertThat(execute("report", "--settings", folder.resolve("none").toString()))
        .isEqualTo(HearsayCommand.USAGE);
    assertThat(err.toString()).startsWith("Cannot read the settings file ");
  }

  private int execute(String... args) {
    return HearsayCommand.execute(args, new PrintWriter(out), new PrintWriter(err));
  }
}
