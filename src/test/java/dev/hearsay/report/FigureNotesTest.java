package dev.hearsay.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class FigureNotesTest {
  private final ReportRenderer renderer = new ReportRenderer(Accuracy.measured());

  @Test
  void figuresHaveTheirIntervalsAndThoseOfTheirChange() {
    Map<String, String> files = renderer.render(InventedMonth.compared());

    assertThat(files.get("figures.csv"))
        .startsWith(
            "figure,count,of,low,high,count_before,of_before,low_before,high_before,"
                + "change_low_before,change_high_before\r\n")
        .contains("\"Statements for each 100 articles, copies left out\",922,572,1.571")
        .contains("\r\nPersons quoted by name,120,,,,120,,,,,\r\n");
    assertThat(files.get("report.md"))
        .contains("| 66.4% (65.5\u00a0to\u00a067.2; 612\u00a0of\u00a0922) |");
  }

  @Test
  void theChangeOfStatementsAddsUp() {
    assertThat(FigureNotes.of(InventedMonth.compared()))
        .first()
        .asString()
        .contains(
            "+32 statements against April 2026", "+40 from more", "−3 from other", "change of −5:");
  }

  @Test
  void theSameMonthAYearAgoStandsBesideItOrIsSaidToBeMissing() {
    MonthReport month = InventedMonth.compared();
    MonthReport withYear = InventedComparison.withYearBefore(month);

    assertThat(FigureNotes.of(month))
        .contains("Of May 2025 nothing was read, so nothing is compared with a year ago.");
    assertThat(FigureNotes.of(withYear)).noneMatch(n -> n.contains("nothing was read"));
    assertThat(renderer.render(withYear).get("figures.csv"))
        .contains(",count_year_before,of_year_before,")
        .contains("Articles,612,,,,580,,,,,,500,,,,,\r\n");
    assertThat(FigureNotes.of(InventedMonth.undated())).noneMatch(n -> n.contains("year"));
  }

  @Test
  void fewArticlesHaveNoIntervalAndSaySo() {
    assertThat(FigureNotes.of(InventedMonth.undated()))
        .containsExactly("With fewer than 10 articles, copies left out, no interval can be given.");
    assertThat(renderer.render(InventedMonth.undated()).get("figures.csv"))
        .contains("By a named speaker,4,7,,\r\n");
  }

  @Test
  void ofFewArticlesAnIntervalIsSaidToBeTooNarrow() {
    MonthReport month = InventedMonth.compared();

    assertThat(FigureNotes.of(month)).noneMatch(n -> n.contains("too narrow"));
    assertThat(FigureNotes.of(InventedComparison.withArticles(month, 39)))
        .anyMatch(n -> n.contains("Of so few articles it is somewhat too narrow."));
  }

  @Test
  void aDeadFeedIsNamedNearTheTop() {
    MonthReport month =
        InventedComparison.withMissing(
            InventedMonth.compared(),
            List.of(new MissingOutlet("Daily Blaze", 24, 0), new MissingOutlet("", 30, 2)));

    assertThat(renderer.render(month).get("index.html"))
        .contains(
            "No article this month of Daily Blaze (0 after 24). Nearly no article this month of the"
                + " outlet without a name (2 after 30). What falls this month may be their absence,"
                + " and not silence. In brackets: articles now, after those of April 2026.");
    assertThat(renderer.render(InventedMonth.compared()).get("index.html"))
        .doesNotContain("Missing outlets");
  }

  @Test
  void anActorOfMissingOutletsIsMarkedAndNotToldAsFallen() {
    Map<String, String> files = renderer.render(InventedMonth.compared());

    assertThat(files.get("index.html"))
        .contains("Hollis Frayne</bdi><span class=\"note\"><bdi>mostly missing outlets");
    assertThat(Summary.of(InventedMonth.compared()))
        .noneMatch(sentence -> sentence.contains("Hollis Frayne"));
    assertThat(files.get("movers.csv"))
        .contains("Hollis Frayne,2,41,-55.0,-22.0,-9.00,-29.00,-1.00,30\r\n");
  }

  @Test
  void whatIsExpectedToBeWrongIsCountedFromTheMeasuredAccuracy() {
    Map<String, String> files = renderer.render(InventedMonth.compared());

    assertThat(files.get("index.html"))
        .contains("about 480 (78.5%) are by this one")
        .contains(", not a count");
    assertThat(files.get("accuracy.csv")).contains(",300,").contains(",572,");
    assertThat(new Trust(InventedMonth.empty(), Accuracy.measured()).paragraphs()).isEmpty();
    assertThat(new Trust(InventedMonth.compared(), List.of()).paragraphs()).isEmpty();
  }
}
