package dev.hearsay.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CsvWriterTest {
  @ParameterizedTest
  @CsvSource(
      quoteCharacter = '`',
      value = {
        "Ada Quill, Ada Quill",
        "=SUM(A1), '=SUM(A1)",
        "+1 more, '+1 more",
        "-1 more, '-1 more",
        "@ada, '@ada",
        "-12.5, -12.5",
        "12, 12",
        "a=b, a=b",
        "`say \"so\"`, `\"say \"\"so\"\"\"`",
        "`Quill, Ada`, `\"Quill, Ada\"`",
        "`=1,2`, `\"'=1,2\"`",
        "``, ``",
      })
  void fieldsAreQuotedAndFormulasDefused(String value, String field) {
    assertThat(written(value)).isEqualTo("name\r\n" + field + "\r\n");
  }

  @Test
  void tabsAndLineBreaksAtTheBeginningAreDefused() {
    assertThat(written("\t=1")).isEqualTo("name\r\n'\t=1\r\n");
    assertThat(written("\r=1")).isEqualTo("name\r\n\"'\r=1\"\r\n");
    assertThat(written("a\nb")).isEqualTo("name\r\n\"a\nb\"\r\n");
  }

  @Test
  void headersMadeOfNamesAreDefusedToo() {
    ReportTable table =
        new ReportTable("t.csv", "t", List.of(TableColumn.head("x", "=x")), List.of(), "");

    assertThat(CsvWriter.write(table)).isEqualTo("'=x\r\n");
  }

  private static String written(String value) {
    return CsvWriter.write(
        new ReportTable(
            "t.csv",
            "t",
            List.of(TableColumn.head("Name", "name")),
            List.of(List.of(Cell.text(value))),
            ""));
  }
}
