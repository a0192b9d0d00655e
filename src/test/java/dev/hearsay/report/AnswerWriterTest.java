package dev.hearsay.report;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hearsay.report.TextAnswer.TextColumn;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class AnswerWriterTest {
  private static final List<TextColumn> COLUMNS =
      List.of(
          new TextColumn("speaker", false),
          new TextColumn("n", true),
          new TextColumn("words", false));

  private final StringWriter written = new StringWriter();
  private final PrintWriter out = new PrintWriter(written);

  @Test
  void tableAlignsNumbersAndRoundsFractions() {
    assertThat(
            table(
                80,
                List.of("Ada Quist", "12", "yes"),
                Arrays.asList(null, "0.123456", null),
                List.of("Bo", "1.5e-05", "no")))
        .containsExactly(
            "speaker         n  words",
            "---------  ------  -----",
            "Ada Quist      12  yes",
            "–          0.1235  –",
            "Bo         0.0000  no",
            "3 rows");
  }

  @Test
  void longTextsAreShortenedToTheLineAndNumbersAreNot() {
    List<String> lines =
        table(30, List.of("Ada Quist", "1234567890", "“We 🌧 will see about that”"));

    assertThat(lines).allSatisfy(line -> assertThat(line.codePoints().count()).isLessThan(31));
    assertThat(lines).contains("Ada Qui…  1234567890  “We 🌧 w…").endsWith("1 row");
  }

  @Test
  void columnsWithoutRoomAreLeftOutAndSaidToBe() {
    assertThat(table(11, List.of("Ada Quist", "7", "yes")))
        .containsExactly(
            "speaker   n",
            "--------  -",
            "Ada Qui…  7",
            "1 row; columns without room: 1, see --format");
  }

  @Test
  void whatCouldSteerATerminalIsASpace() {
    assertThat(table(80, List.of("\u001b[31mred\u202e", "1", "two\nlines")))
        .contains(" [31mred   1  two lines");
  }

  @Test
  void noRowsIsATableOfItsHeader() {
    assertThat(table(80)).containsExactly("speaker  n  words", "-------  -  -----", "0 rows");
  }

  @Test
  void rowsBeyondTheSampleAreWritten() {
    TextAnswer answer = new TextAnswer(COLUMNS, 80, out);
    for (int i = 0; i < 1234; i++) {
      answer.row(List.of("Ada", "" + i, "yes"));
    }
    answer.end();

    assertThat(written.toString().lines())
        .hasSize(1237)
        .endsWith("Ada      1233  yes", "1,234 rows");
  }

  @Test
  void csvQuotesAndDefusesFormulas() {
    CsvAnswer answer = new CsvAnswer(List.of("speaker", "n"), out);
    answer.row(List.of("Quist, \"Ada\"", "-1.5"));
    answer.row(Arrays.asList("=1+1", null));
    answer.end();

    assertThat(written).hasToString("speaker,n\r\n\"Quist, \"\"Ada\"\"\",-1.5\r\n'=1+1,\r\n");
  }

  @Test
  void jsonIsOneArray() {
    JsonAnswer answer = new JsonAnswer(out);
    answer.row(List.of("{\"n\":1}"));
    answer.row(List.of("{\"n\":2}"));
    answer.end();

    assertThat(written).hasToString("[\n{\"n\":1},\n{\"n\":2}\n]\n");
  }

  @Test
  void jsonOfNoRowsIsAnEmptyArray() {
    new JsonAnswer(out).end();

    assertThat(written).hasToString("[]\n");
  }

  @SafeVarargs
  private List<String> table(int width, List<String>... rows) {
    TextAnswer answer = new TextAnswer(COLUMNS, width, out);
    for (List<String> row : rows) {
      answer.row(row);
    }
    answer.end();
    return written.toString().lines().toList();
  }
}
