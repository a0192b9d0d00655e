package dev.hearsay.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ReportRendererTest {
  private static final Accuracy ACCURACY =
      new Accuracy(
          Accuracy.NAMED_PRECISION, "Speaker rightly named", 71.2, "%", "hearsay evaluate");

  private final ReportRenderer renderer = new ReportRenderer(List.of(ACCURACY));

  @Test
  void everyTableShownHasItsCsvFile() {
    assertThat(renderer.render(InventedMonth.compared()).keySet())
        .containsExactly(
            "accuracy.csv",
            "coverage.csv",
            "figures.csv",
            "index.html",
            "month.json",
            "most-quoted.csv",
            "movers.csv",
            "newcomers.csv",
            "notable-quotes.csv",
            "outlet-voices.csv",
            "outlets.csv",
            "own-voice.csv",
            "quotes-that-travelled.csv",
            "rejects.csv",
            "report.md",
            "restated.csv",
            "rising-terms.csv",
            "sharpest-and-warmest.csv",
            "speakers-by-target.csv",
            "topics.csv",
            "who-speaks-of-whom.csv");
  }

  @Test
  void theSameReportGivesTheSameFiles() {
    Map<String, String> again =
        new ReportRenderer(List.of(ACCURACY)).render(InventedMonth.compared());

    assertThat(again).isEqualTo(renderer.render(InventedMonth.compared()));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<script>alert(1)</script>",
        "\"><img src=x onerror=alert(1)>",
        "</title></svg><style>*{display:none}</style>",
        "![x](https://elsewhere.example/x.png) <b>bold</b> | * _ `"
      })
  void wordsOfTheInputNeverBecomeMarkup(String words) {
    Map<String, String> files = renderer.render(InventedMonth.saying(words, "https://a.example/"));

    assertThat(files.get("index.html"))
        .doesNotContain("<script", "<img", "</title></svg>", "<style>*", "<b>");
    assertThat(files.get("report.md"))
        .doesNotContainPattern("(?<!\\\\)<(?!https?:)")
        .doesNotContain("[x]");
  }

  @Test
  void namesWithMarkupAreStillReadable() {
    String html = html(InventedMonth.saying("Ada <script> & Sons", ""));

    assertThat(html).contains("Ada &lt;script&gt; &amp; Sons");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "javascript:alert(1)",
        "JavaScript:alert(1)",
        "data:text/html,x",
        "ftp://a.example/x",
        "//a.example/x",
        "https://",
        "https://a.example/\" onclick=\"alert(1)",
        "https://user@a.example/",
        "seeds/article.txt",
        ""
      })
  void onlyWholeWebAddressesAreLinked(String url) {
    Map<String, String> files = renderer.render(InventedMonth.saying("Ada Quill", url));

    assertThat(links(files.get("index.html"))).isEmpty();
    assertThat(files.get("report.md")).doesNotContain("](");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "https://a.example/",
        "HTTP://a.example:8080/x?y=1&z=2#part",
        "https://a.example/caf%C3%A9/è"
      })
  void webAddressesAreLinked(String url) {
    Map<String, String> files = renderer.render(InventedMonth.saying("Ada Quill", url));

    assertThat(links(files.get("index.html"))).hasSize(3).containsOnly(url.replace("&", "&amp;"));
    assertThat(files.get("report.md")).contains("](<" + url + ">)");
  }

  @Test
  void thePageLoadsNothing() {
    String html = html(InventedMonth.compared());

    assertThat(html)
        .doesNotContainPattern("<(script|link|img|iframe|object|embed|use|image)[\\s>]")
        .doesNotContain("@import", "url(", "srcset", "xlink")
        .doesNotContainPattern("\\ssrc=")
        .doesNotContainPattern("\\son[a-z]+=");
  }

  @Test
  void thePageHasOneTopHeadingAndSkipsNoLevel() {
    List<Integer> levels =
        Pattern.compile("<h([1-6])")
            .matcher(html(InventedMonth.compared()))
            .results()
            .map(m -> Integer.valueOf(m.group(1)))
            .toList();

    assertThat(levels).startsWith(1).filteredOn(l -> l == 1).hasSize(1);
    for (int i = 1; i < levels.size(); i++) {
      assertThat(levels.get(i)).isLessThanOrEqualTo(levels.get(i - 1) + 1);
    }
  }

  @Test
  void everyTableHasACaptionAndEveryHeadItsScope() {
    String html = html(InventedMonth.compared());

    assertThat(count(html, "<table>")).isEqualTo(count(html, "<caption>")).isPositive();
    assertThat(count(html, "<th ")).isEqualTo(count(html, "<th scope="));
  }

  @Test
  void chartsAreNamedAndKeepTheirWordsAsText() {
    String html = html(InventedMonth.compared());

    assertThat(count(html, "role=\"img\" aria-labelledby")).isEqualTo(3);
    assertThat(html)
        .contains("<title id=\"speakers-title\">")
        .contains("<desc id=\"speakers-words\">Mara Ellingham 84 (month before 60)")
        .containsPattern("<text class=\"label\"[^>]*>Mara Ellingham {2}84</text>")
        .containsPattern("<text class=\"label\"[^>]*>politics and government {2}26%</text>");
  }

  @Test
  void aFullMonthStaysSmall() {
    assertThat(html(InventedMonth.compared()).getBytes(StandardCharsets.UTF_8))
        .hasSizeLessThan(300_000);
  }

  @Test
  void aMonthWithoutOneBeforeComparesNothing() {
    Map<String, String> files = renderer.render(InventedMonth.withoutMonthBefore());

    assertThat(files).doesNotContainKeys("movers.csv", "rising-terms.csv");
    assertThat(files.get("index.html"))
        .contains("of April 2026 nothing was read, so nothing is compared")
        .doesNotContain("Month before", "Change", " points", "Terms that rose");
    assertThat(files.get("figures.csv")).startsWith("figure,count,of,low,high\r\n");
  }

  @Test
  void articlesWithoutADateAreComparedWithNothing() {
    String html = html(InventedMonth.undated());

    assertThat(html)
        .contains("articles without a date")
        .contains("they have no date, so they are compared with nothing")
        .contains("4\u00a0of\u00a07")
        .doesNotContain("Month before", "Change");
  }

  @Test
  void anEmptyMonthSaysSoAndTellsWhatWasRead() {
    Map<String, String> files = renderer.render(InventedMonth.empty());

    assertThat(files.keySet())
        .containsExactly(
            "accuracy.csv", "coverage.csv", "index.html", "month.json", "rejects.csv", "report.md");
    assertThat(files.get("index.html"))
        .contains("No article of this month was accepted; 2 rows of the input could not be used")
        .contains("Too short");
  }

  @Test
  void accuracyIsToldWhereItIsMeasured() {
    String without = new ReportRenderer(List.of()).render(InventedMonth.empty()).get("index.html");

    assertThat(html(InventedMonth.empty()))
        .contains("Speaker rightly named", "71.2 %", "hearsay evaluate");
    assertThat(without).doesNotContain("How often the program is right");
  }

  @Test
  void coverageAddsUp() {
    assertThat(renderer.render(InventedMonth.compared()).get("coverage.csv"))
        .isEqualTo(
            "state,rows\r\naccepted,612\r\nduplicate,14\r\ntoo_short,6\r\nnot_english,2\r\n");
    assertThat(html(InventedMonth.compared())).contains("634 rows of the input");
  }

  @Test
  void aMonthIsAMonth() {
    assertThatThrownBy(() -> new ReportMonth("2026-13"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("2026-13");
  }

  private String html(MonthReport report) {
    return renderer.render(report).get("index.html");
  }

  private static List<String> links(String html) {
    return Pattern.compile("href=\"(?!\\.\\./index)([^#\"][^\"]*)\"")
        .matcher(html)
        .results()
        .map(m -> m.group(1))
        .toList();
  }

  private static long count(String text, String part) {
    return Pattern.compile(Pattern.quote(part)).matcher(text).results().count();
  }
}
