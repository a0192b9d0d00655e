package dev.hearsay.job;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.hearsay.SparkSessions;
import dev.hearsay.io.FieldNames;
import dev.hearsay.io.InputException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class IngestErrorsSparkTest {
  @TempDir private Path folder;
  @TempDir private Path output;

  @Test
  void namesTheFieldsWhereNoneIsTheText() throws IOException {
    write("a.jsonl", "{\"title\":\"T\",\"body\":\"B\"}");
    assertMessage("a.jsonl", "no row has the text among its fields body, title. Name the one");
  }

  @Test
  void refusesAnInputWithoutRowsOrFiles() throws IOException {
    write("none.csv", "id,text\n");
    Files.createDirectory(folder.resolve("void"));
    assertMessage("none.csv", "it holds no row");
    assertMessage("void", "it holds no file");
    assertMessage("no*such", "there is no such file or folder");
  }

  @Test
  void refusesAFileOfUnknownFormatThatIsNamed() throws IOException {
    write("word.docx", "PK");
    assertMessage("word.docx", "does not end in a format that is read");
  }

  @Test
  void refusesNoInputAtAllAndUnknownFields() {
    assertThatThrownBy(() -> ingest(List.of()))
        .isInstanceOf(InputException.class)
        .hasMessageContaining("none is given");
    assertThatThrownBy(() -> new FieldNames(Map.of("body", "text")))
        .isInstanceOf(InputException.class)
        .hasMessageContaining("an article has the fields id, source");
  }

  @Test
  void refusesAParquetColumnThatIsNoText() {
    String table = folder.resolve("t").toString();
    SparkSessions.shared().sql("select array('a') text").write().parquet(table);
    assertMessage("t", "it holds array<string>, not string");
  }

  private void assertMessage(String input, String words) {
    assertThatThrownBy(() -> ingest(List.of(folder.resolve(input).toString())))
        .isInstanceOf(InputException.class)
        .hasMessageStartingWith("Cannot read ")
        .hasMessageContaining(words);
  }

  private void ingest(List<String> inputs) {
    new IngestedTables(output).add(inputs.toArray(String[]::new));
  }

  private void write(String name, String content) throws IOException {
    Files.writeString(folder.resolve(name), content);
  }
}
