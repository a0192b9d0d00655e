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

class EvaluateCommandTest {
  private final StringWriter out = new StringWriter();
  private final StringWriter err = new StringWriter();
  @TempDir private Path folder;

  @ParameterizedTest
  @ValueSource(strings = {"attribution", "speakers", "topics", "tone", "sentiment", "names"})
  void everyTaskHelpsWithAnExample(String task) {
    assertThat(execute("evaluate", task, "--help")).isEqualTo(HearsayCommand.DONE);
    assertThat(out.toString()).contains("--gold", "Example: hearsay evaluate " + task);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "evaluate | Cannot run hearsay evaluate: no task is given. See hearsay evaluate --help.",
        "evaluate tone | Cannot run hearsay evaluate tone: missing required option: '--gold=FILE'."
            + " See hearsay evaluate tone --help.",
        "evaluate topics --gold g --actors a | Cannot run hearsay evaluate topics: unknown options:"
            + " '--actors', 'a'. See hearsay evaluate topics --help.",
        "evaluate speakers --gold none.jsonl | Cannot read the gold file none.jsonl: it is not"
            + " there. Name another file.",
      })
  void badOptionIsOneLineAndExitTwo(String line, String message) {
    assertThat(execute(line.split(" "))).isEqualTo(HearsayCommand.USAGE);
    assertThat(err.toString().lines()).containsExactly(message);
    assertThat(out.toString()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "speakers | {\"id\": \"a\"} | \"entities\" is missing in {\"id\":\"a\"}. Give every object"
            + " that field.",
        "attribution | {\"id\": \"a\"} | \"attributions\" is missing in {\"id\":\"a\"}. Give every"
            + " object that field.",
        "tone | `` | it is empty. Name a file with answers.",
        "names | Voss | line 1 has no tag: \"Voss\". Write a token and its tag.",
      })
  void goldOfAnotherFormIsOneLineAndExitTwo(String task, String gold, String reason)
      throws IOException {
    Path file = Files.writeString(folder.resolve("gold"), gold);

    assertThat(execute("evaluate", task, "--gold", file.toString()))
        .isEqualTo(HearsayCommand.USAGE);
    assertThat(err.toString().lines())
        .containsExactly("Cannot read the gold file %s: %s".formatted(file, reason));
  }

  @Test
  void goldThatIsNoJsonIsOneLineAndExitTwo() throws IOException {
    Path file = Files.writeString(folder.resolve("gold"), "{\"id\": \"a\",\n  what}");

    assertThat(execute("evaluate", "topics", "--gold", file.toString()))
        .isEqualTo(HearsayCommand.USAGE);
    assertThat(err.toString().lines()).hasSize(1);
    assertThat(err.toString()).contains("(line 2). Name a file of JSON.");
  }

  @Test
  void predictionsThatCannotBeWrittenAreRefusedBeforeTheReading() {
    Path file = folder.resolve("none/predictions.jsonl");

    assertThat(execute("evaluate", "tone", "--gold", "g", "--predictions", file.toString()))
        .isEqualTo(HearsayCommand.USAGE);
    assertThat(err.toString().lines())
        .containsExactly(
            "Cannot write the predictions to %s: it cannot be written there. Name another file with --predictions."
                .formatted(file));
  }

  @Test
  void topicsAreScoredAndPredictionsWritten() throws IOException {
    Path gold =
        Files.writeString(
            folder.resolve("gold.jsonl"),
            """
            {"id": "t1", "title": "Rovers win the cup final", "text": "The striker scored two goals in the football match and the goalkeeper saved a penalty.", "primary": "sport", "also": []}
            """);
    Path predictions = folder.resolve("predictions.jsonl");

    assertThat(
            execute(
                "evaluate",
                "topics",
                "--gold",
                gold.toString(),
                "--predictions",
                predictions.toString()))
        .isEqualTo(HearsayCommand.DONE);
    assertThat(out.toString()).contains("main topic right          100.0 %");
    assertThat(predictions)
        .hasContent("{\"id\":\"t1\",\"gold\":\"sport\",\"predicted\":\"sport\"}");
  }

  private int execute(String... args) {
    return HearsayCommand.execute(args, new PrintWriter(out), new PrintWriter(err));
  }
}
