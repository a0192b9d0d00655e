package dev.hearsay.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Terms that rose, quotes that travelled and what was restated. */
class SpreadTablesTest {
  private static final List<String> FILES =
      List.of("quotes-that-travelled.csv", "restated.csv", "rising-terms.csv");

  private final ReportRenderer renderer = new ReportRenderer(List.of());

  @Test
  void termsThatRoseStandByTopicAndTheFirstHasItsExample() {
    Map<String, String> files = renderer.render(InventedMonth.compared());

    assertThat(files.get("rising-terms.csv"))
        .contains(
            "\"economy, business and finance\",castellan savings bank,31,132,12,1204,118.43,\"By"
                + " noon",
            "\"economy, business and finance\",deposit guarantee,18,132,9,1204,61.20,,,\r\n",
            "labour,ward nurses,44,114,0,990,1040.50,,,\r\n");
    assertThat(files.get("index.html")).contains("<h3>Terms that rose</h3>", "of 1,204", "1,040.5");
    assertThat(files.get("report.md")).contains("rising-terms.csv");
  }

  @Test
  void quotesThatTravelledTellWhereTheyBeganAndWhoIsNamed() {
    Map<String, String> files = renderer.render(InventedMonth.compared());

    assertThat(files.get("quotes-that-travelled.csv"))
        .contains(
            "Governor Piet van Oostveen,3,1,\"Governor Piet van Oostveen (3: Carrow Courier, Daily"
                + " Blaze); Tomás Ó Ceallaigh (1: National Ledger)\",the plan was “written on a"
                + " napkin”,"
                + Excerpt.hash("the plan was “written on a napkin”")
                + ",c1,,Carrow Courier,2026-04-30,3,2,5,5,2,2\r\n",
            ",a hole with a letterhead,National Ledger,2026-05-12,5,4,6,9,8,3\r\n",
            "\r\n,0,0,,Nobody told us the gauge was wrong,"
                + Excerpt.hash("Nobody told us the gauge was wrong")
                + ",c1,,,,2,0,2,2,2,1\r\n");
    assertThat(files.get("index.html"))
        .contains(
            "3 of 14, most outlets first",
            "disputed: Governor Piet van Oostveen (3: Carrow Courier, Daily Blaze); Tomás Ó"
                + " Ceallaigh (1: National Ledger)",
            "also: “a hole with a letterhead”",
            "named in 7 of 9",
            "“Nobody told us the gauge was wrong”",
            "Nobody by name",
            "and nobody …”")
        .doesNotContain("lick a stamp");
  }

  @Test
  void aMonthOfWhichNothingTravelledSaysSoInOneSentence() {
    assertThat(html(InventedMonth.undated()))
        .contains("No quote of this month stands in more than one outlet.")
        .doesNotContain("cut, joined");
  }

  @Test
  void whatWasRestatedIsToldByCauseWithTheLargestChanges() {
    Map<String, String> files = renderer.render(InventedMonth.compared());

    assertThat(files.get("index.html"))
        .contains(
            "1,205 values of May 2026 changed with the run 20260603T060512Z-5d1f0a, by cause:"
                + " 1,204 (late document); 1 (late document, copy).",
            "wire articles");
    assertThat(files.get("restated.csv"))
        .isEqualTo(
            "subject,kind,figure,before,now,cause\r\n"
                + "National Ledger,outlet,documents,98,145,late document\r\n"
                + "labour,topic,quotes,4,0,late document\r\n"
                + ",outlet,wire_documents,0,2,\"late document, copy\"\r\n");
  }

  @Test
  void aMonthThatNothingWasRestatedOfSaysSo() {
    Map<String, String> files = renderer.render(InventedMonth.empty());

    assertThat(files).doesNotContainKey("restated.csv");
    assertThat(files.get("index.html")).contains("<p>Nothing of May 2026 was restated.</p>");
    assertThat(html(InventedMonth.undated()))
        .contains("<p>Nothing of the undated articles was restated.</p>");
  }

  @ParameterizedTest
  @ValueSource(strings = {"=1+1", "+1-2", "@SUM(A1)", "-cmd|' /C calc'!A0"})
  void formulasOfTheInputStandAsTextInEveryField(String words) {
    Map<String, String> files = renderer.render(InventedMonth.saying(words, words));

    assertThat(FILES)
        .allSatisfy(
            file ->
                assertThat(files.get(file))
                    .contains("'" + words)
                    .doesNotContainPattern("(?m)(^|,)\"?" + Pattern.quote(words)));
  }

  @Test
  void wordsThatRunFromRightToLeftTurnNoOthersRound() {
    String words = "Ada \u202e Quill";

    String html = renderer.render(InventedMonth.saying(words, "")).get("index.html");

    assertThat(html).contains("<bdi>" + words + "</bdi>", "<bdi>“" + words + "”</bdi>");
    assertThat(html.replaceAll("(?s)<svg.*?</svg>", ""))
        .doesNotContainPattern("<(td|th)[^>]*>" + words);
  }

  @Test
  void anUnsafeAddressOfAnExampleIsNoLink() {
    String html =
        renderer.render(InventedMonth.saying("Ada Quill", "javascript:alert(1)")).get("index.html");

    assertThat(html).doesNotContain("href=\"javascript", "href='javascript");
  }

  private String html(MonthReport report) {
    return renderer.render(report).get("index.html");
  }
}
