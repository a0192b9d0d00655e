package dev.hearsay.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;

/** The index of all months. */
class MonthEntryTest {
  private final ReportRenderer renderer = new ReportRenderer(List.of());

  @Test
  void itIsReadAsItIsWritten() {
    MonthEntry entry = MonthEntry.of(InventedMonth.compared());

    assertThat(MonthEntry.parse(entry.json())).isEqualTo(entry);
    assertThat(entry.mostQuotedWords()).isEqualTo("Mara Ellingham (84)");
    assertThat(entry.sentence()).startsWith("This report reads 612 articles from 5 outlets");
  }

  @Test
  void aFileOfAnotherFormIsToldWithTheWayOut() {
    assertThatThrownBy(() -> MonthEntry.parse("{\"month\":"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageStartingWith("Cannot read month.json: ")
        .hasMessageEndingWith("Write the month's report again.");
  }

  @Test
  void monthsStandNewestFirstAndUndatedArticlesLast() {
    String index = renderer.index(List.of(entry("undated"), entry("2025-12"), entry("2026-05")));

    assertThat(index.indexOf("2026-05/index.html"))
        .isPositive()
        .isLessThan(index.indexOf("2025-12/index.html"));
    assertThat(index.indexOf("2025-12/index.html")).isLessThan(index.indexOf("undated/index.html"));
    assertThat(index).contains("May 2026</a>", "<dd>1,204</dd>").doesNotContain("<script>");
  }

  @Test
  void withoutAReportItSaysSo() {
    assertThat(renderer.index(List.of())).contains("There is no report yet.");
  }

  @Test
  void nobodyQuotedIsSaid() {
    assertThat(MonthEntry.of(InventedMonth.empty()).mostQuotedWords()).isEqualTo("Nobody by name");
  }

  private static MonthEntry entry(String month) {
    return new MonthEntry(month, "<script>Said.", 1_204, 5, 90, "<script>Ada", 7);
  }
}
