package dev.hearsay.io;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hearsay.model.InputRow;
import dev.hearsay.model.RejectReason;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class JsonLinesReaderTest {
  @Test
  void readsTheFieldsAndLooksIntoNoOthers() throws IOException {
    String line =
        """
        {"id": 7, "tags": [{"a": [1]}], "text": " A\\n“b” ", "author": null, "published": 1772721000}
        """;
    InputRow row = read(line, FieldNames.OURS).get(0);
    assertThat(row.rejection()).isNull();
    assertThat(row.article().id()).isEqualTo("7");
    assertThat(row.article().text()).isEqualTo(" A\n“b” ");
    assertThat(row.article().author()).isEmpty();
    assertThat(row.article().published()).isEqualTo("1772721000");
  }

  @Test
  void keepsTheWordNone() throws IOException {
    InputRow row = read("{\"author\":\"None\",\"text\":\"T\"}", FieldNames.OURS).get(0);
    assertThat(row.article().author()).isEqualTo("None");
  }

  @Test
  void numbersLinesAndPassesOverBlankOnes() throws IOException {
    List<InputRow> rows = read("{\"text\":\"a\"}\n\n \t\r\n{\"text\":\"b\"}", FieldNames.OURS);
    assertThat(rows).extracting(InputRow::position).containsExactly(1L, 4L);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "not json",
        "[1]",
        "\"text\"",
        "{\"text\": \"cut off",
        "{\"text\": \"a\"} {\"text\": \"b\"}",
        "{\"text\": 7}",
        "{\"text\": [\"a\"]}",
        "{\"text\": \"a\", \"title\": {}}",
        "{\"text\": \"a\", \"published\": 1.5}",
        "{\"text\": \"a\", \"published\": true}"
      })
  void aBrokenLineIsMalformedAndTheNextIsRead(String line) throws IOException {
    List<InputRow> rows = read(line + "\n{\"text\":\"b\"}", FieldNames.OURS);
    assertThat(rows.get(0).rejection().reason()).isEqualTo(RejectReason.MALFORMED);
    assertThat(rows.get(0).rejection().sample()).isEqualTo(line);
    assertThat(rows.get(1).article().text()).isEqualTo("b");
  }

  @Test
  void takesOtherNames() throws IOException {
    FieldNames names = new FieldNames(Map.of("text", "body", "title", "headline"));
    InputRow row = read("{\"body\":\"B\",\"headline\":\"H\",\"text\":[1]}", names).get(0);
    assertThat(row.article().text()).isEqualTo("B");
    assertThat(row.article().title()).isEqualTo("H");
  }

  @Test
  void namesTheFieldsOfALineWithoutText() throws IOException {
    InputRow row = read("{\"title\":\"T\",\"body\":\"B\"}", FieldNames.OURS).get(0);
    assertThat(row.otherFields()).isEqualTo("body, title");
    assertThat(row.rejection().reason()).isEqualTo(RejectReason.EMPTY);
  }

  @ParameterizedTest
  @CsvSource({"1", "5", "12", "13", "14", "40", "1000"})
  void slicesReadEachLineOnceWithItsNumber(int step) throws IOException {
    String file = "{\"text\":\"a\"}\n{\"text\":\"bb\"}\r\n\n{\"text\":\"é\"}\n{\"text\":\"d\"}";
    byte[] bytes = file.getBytes(StandardCharsets.UTF_8);
    InputFile input = new InputFile("f.jsonl", "f.jsonl", InputFormat.JSON_LINES, bytes.length);
    SliceRows.Opener opener =
        (path, from) -> new ByteArrayInputStream(bytes, (int) from, bytes.length - (int) from);
    List<InputSlice> slices = InputSlices.of(List.of(input), step);
    List<Long> lines = new ArrayList<>();
    for (InputSlice slice : slices) {
      lines.add(SliceLines.count(slice, opener));
    }
    List<String> found = new ArrayList<>();
    for (InputSlice slice : InputSlices.numbered(slices, lines)) {
      new SliceRows(slice, FieldNames.OURS, opener)
          .forEachRemaining(row -> found.add(row.position() + row.article().text()));
    }
    assertThat(found).containsExactly("1a", "2bb", "4é", "5d");
  }

  private static List<InputRow> read(String file, FieldNames names) throws IOException {
    byte[] bytes = file.getBytes(StandardCharsets.UTF_8);
    InputSlice slice =
        new InputSlice("f.jsonl", "f.jsonl", InputFormat.JSON_LINES, 0, bytes.length, 1);
    JsonLinesReader reader =
        new JsonLinesReader(slice, names, new ByteArrayInputStream(bytes), bytes.length);
    List<InputRow> rows = new ArrayList<>();
    for (InputRow row = reader.next(); row != null; row = reader.next()) {
      rows.add(row);
    }
    return rows;
  }
}
