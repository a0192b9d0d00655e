package dev.hearsay.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MonthSelectionTest {
  private static final List<String> PRESENT = List.of("2025-12", "2026-01", "2026-03", "undated");

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      nullValues = "-",
      value = {
        "2026-01 | 2026-03 | 2026-01 2026-03 | the months from 2026-01 to 2026-03",
        "2026-02 | 2026-02 | '' | the months from 2026-02 to 2026-02",
        "2026-01 | - | 2026-01 2026-03 | the months from 2026-01",
        "- | 2025-12 | 2025-12 | the months to 2025-12",
        "- | - | 2025-12 2026-01 2026-03 undated | all months",
      })
  void rangeHasItsEndsAndNoUndatedArticle(String from, String to, String months, String words) {
    MonthSelection range =
        new MonthSelection(new TreeSet<>(), Optional.ofNullable(from), Optional.ofNullable(to));
    assertThat(String.join(" ", range.among(PRESENT))).isEqualTo(months);
    assertThat(range.words()).isEqualTo(words);
  }

  @Test
  void monthsByNameAreThese() {
    MonthSelection named = MonthSelection.of(List.of("undated", "2026-03", "2024-01"));
    assertThat(named.among(PRESENT)).containsExactly("2026-03", "undated");
    assertThat(named.words()).isEqualTo("the months 2024-01, 2026-03, undated");
  }

  @Test
  void monthsBesideAreThoseOfTheCalendar() {
    assertThat(Months.after(List.of("2025-12", "undated", "2026-03"), 1))
        .containsExactly("2026-01", "2026-04");
    assertThat(Months.after(List.of("2026-01"), -1)).containsExactly("2025-12");
  }
}
