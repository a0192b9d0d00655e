package dev.hearsay.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.hearsay.model.Polarity;
import dev.hearsay.model.QuoteType;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Who is new, spoke on what, of whom and where. */
class VoiceTablesTest {
  private final ReportRenderer renderer = new ReportRenderer(List.of());

  @Test
  void theMostQuotedHaveTheirTopicsAndTheirMonths() {
    Map<String, String> files = renderer.render(InventedMonth.compared());

    assertThat(files.get("most-quoted.csv"))
        .contains(
            "topic_3_statements,statements_2025-06,statements_2025-07,",
            "12,60,1,5.0,43.0,3.20,4.40,16.40,0,politics and government,20,\"disaster, accident and"
                + " emergency incident\",9,labour,2,0,,12,18,24,30,36,42,48,54,60,84\r\n",
            ",3,,,,,,,politics and government,18,,,,,0,,10,");
    assertThat(files.get("index.html"))
        .contains(
            "politics and government 20; disaster, accident and … 9; labour 2",
            "aria-label=\"June 2025 0; July 2025 no article; August 2025 12; ",
            "at most 84");
    assertThat(files.get("report.md")).contains("0 – 12 18 24 30 36 42 48 54 60 84 (at most 84)");
  }

  @Test
  void aMonthWithoutArticlesIsAGapAndAMonthWithoutStatementsIsNot() {
    Sparkline line = Sparkline.of(InventedVoices.months(84));

    assertThat(line.bars()).hasSize(11).startsWith(new Sparkline.Bar(0, 0));
    assertThat(line.bars().get(1).x()).isEqualTo(2 * Sparkline.STEP);
    assertThat(line.bars().get(10).height()).isEqualTo(Sparkline.HEIGHT - 2);
  }

  @Test
  void anActorWhoNeverSpokeHasALineWithoutBars() {
    Background.Past silent = new Background.Past(new ReportMonth("2026-05"), 0L);

    assertThat(Sparkline.of(List.of(silent)).bars()).containsExactly(new Sparkline.Bar(0, 0));
  }

  @Test
  void monthsAreLeftOutWhereTheyAreTooFew() {
    Map<String, String> files = renderer.render(InventedMonth.withoutMonthBefore());

    assertThat(files.get("most-quoted.csv")).contains("topic_1").doesNotContain("statements_20");
    assertThat(files.get("index.html")).doesNotContain("Last 12 months", "Quoted for the first");
    assertThat(files).doesNotContainKey("newcomers.csv");
  }

  @Test
  void newcomersStandWithTheMonthSinceWhenNobodyQuotedThem() {
    Map<String, String> files = renderer.render(InventedMonth.compared());

    assertThat(files.get("newcomers.csv"))
        .isEqualTo(
            "name,kind,statements,articles,outlets\r\nIlse Brandauer,person,66,21,4\r\n"
                + "Osmere Port Authority,organization,5,3,2\r\n");
    assertThat(files.get("index.html")).contains("from February 2025 on: 2 of 14");
  }

  @Test
  void sharpAndWarmPairsHaveTheirQuoteAndItsArticle() {
    Map<String, String> files = renderer.render(InventedMonth.compared());

    assertThat(files.get("sharpest-and-warmest.csv"))
        .contains(
            "Sharpest,Mara Ellingham,Castellan Savings Bank,19,8,0,\"Castellan is not a bank, it is"
                + " a hole with a letterhead.\","
                + Excerpt.hash("Castellan is not a bank, it is a hole with a letterhead.")
                + ",12-69,q1,direct,Castellan’s last week,"
                + "https://ledger.example/2026/05/castellan,National Ledger,2026-05-12\r\n",
            "Warmest,Dr. Adaeze Obi-Lindqvist,Union of Ward Nurses,0,5,9,");
    assertThat(files.get("index.html"))
        .contains(
            "“Castellan is not a bank, it is a hole with a letterhead.”",
            "National Ledger · 12 May 2026",
            "Outlet not given · Undated")
        .doesNotContain("“the nurses had carried", "href=\"ftp:");
  }

  @Test
  void aPairThatLeansToNoSideIsNeitherSharpNorWarm() {
    VoicePair even = InventedVoices.pair("Ada Quill", "Ben Harrow", new Tone(2, 3, 2));

    QuoteKey key = new QuoteKey("q1", "ada", List.of());
    assertThatThrownBy(() -> new PointedPair(key, even, QuoteType.DIRECT, "", "", "", "", null))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("Ada Quill");
  }

  @ParameterizedTest
  @CsvSource({
    "0, 0, 0, NEUTRAL",
    "1, 8, 2, NEUTRAL",
    "3, 7, 0, NEGATIVE",
    "0, 17, 3, POSITIVE",
    "9, 0, 9, NEUTRAL"
  })
  void aToneLeansWhereItsBalanceIsFarEnoughFromEven(
      long negative, long neutral, long positive, Polarity leaning) {
    assertThat(new Tone(negative, neutral, positive).leaning()).isEqualTo(leaning);
  }

  @Test
  void outletsTellWhomTheyQuoteMoreThanTheOthers() {
    Map<String, String> files = renderer.render(InventedMonth.compared());

    assertThat(files.get("outlet-voices.csv"))
        .isEqualTo(
            "outlet,name,statements,outlet_statements,statements_elsewhere,elsewhere_statements,z"
                + "\r\nOsmere Gazette,Osmere Port Authority,12,240,1,720,4.12\r\n"
                + ",Rufus Quill,6,51,0,909,2.30\r\n");
    assertThat(files.get("outlets.csv"))
        .contains("women_quoted,men_quoted,persons_not_said_quoted");
    assertThat(files.get("index.html")).contains("4 / 11 / 3", "22.2% women");
  }

  @Test
  void rightToLeftMarksAndFormulasInANameStayWhereTheyAre() {
    Map<String, String> files =
        renderer.render(InventedMonth.saying("=1+1\u202E<b>Quill\"", "javascript:alert(1)"));

    for (String table : List.of("newcomers", "sharpest-and-warmest", "outlet-voices")) {
      assertThat(files.get(table + ".csv")).contains("\"'=1+1\u202E<b>Quill\"\"\"");
    }
    String html = files.get("index.html");
    assertThat(html).doesNotContain("<b>", "href=\"javascript");
    assertThat(Pattern.compile("<td[^>]*>\\s*=1").matcher(html).find()).isFalse();
    assertThat(html).contains("<bdi>=1+1\u202E&lt;b&gt;Quill");
  }
}
