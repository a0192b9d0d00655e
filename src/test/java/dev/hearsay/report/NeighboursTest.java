package dev.hearsay.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class NeighboursTest {
  private static final List<ReportMonth> REPORTS =
      Stream.of("undated", "2026-06", "2025-12", "2026-03").map(ReportMonth::new).toList();

  @Test
  void theyAreTheNearestMonthsThatHaveAReport() {
    Neighbours neighbours = Neighbours.of(new ReportMonth("2026-03"), REPORTS);

    assertThat(neighbours.earlier()).isEqualTo(new ReportMonth("2025-12"));
    assertThat(neighbours.later()).isEqualTo(new ReportMonth("2026-06"));
    assertThat(neighbours.html())
        .contains("href=\"../2025-12/index.html\"", "Before: December 2025", "After: June 2026");
  }

  @Test
  void theFirstHasNoneBeforeAndUndatedArticlesHaveNone() {
    assertThat(Neighbours.of(new ReportMonth("2025-12"), REPORTS).earlier()).isNull();
    assertThat(Neighbours.of(new ReportMonth("undated"), REPORTS)).isEqualTo(Neighbours.NONE);
    assertThat(Neighbours.NONE.html()).contains("All months").doesNotContain("Before", "After");
  }

  @Test
  void aPageIsGivenThemInPlaceOfThoseItHas() {
    String page = new ReportRenderer(List.of()).render(InventedMonth.compared()).get("index.html");
    Neighbours neighbours = Neighbours.of(new ReportMonth("2026-05"), REPORTS);

    String bound = neighbours.in(page);

    assertThat(bound).contains(neighbours.html()).doesNotContain(Neighbours.NONE.html());
    assertThat(neighbours.in(bound)).isEqualTo(bound);
    assertThat(Neighbours.NONE.in(bound)).isEqualTo(page);
    assertThat(neighbours.in("<p>of another make</p>")).isEqualTo("<p>of another make</p>");
  }

  @Test
  void wordsOfTheInputCannotStandInForThem() {
    MonthReport report = InventedMonth.saying("<nav class=\"months\">Ada</nav>", "");
    String page = new ReportRenderer(List.of()).render(report).get("index.html");

    assertThat(Neighbours.NONE.in(page)).isEqualTo(page);
  }
}
