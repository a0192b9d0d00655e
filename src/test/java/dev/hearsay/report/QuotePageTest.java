package dev.hearsay.report;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hearsay.model.PublishText;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Pages of quotes and the links that lead to them. */
class QuotePageTest {
  private static final Pattern LINK = Pattern.compile("href=\"(quotes/[^\"]+)\"");

  private final ReportRenderer renderer = new ReportRenderer(List.of());

  @Test
  void everyLinkLeadsToAPageAndEveryPageIsLedTo() {
    Map<String, String> files = files(InventedMonth.compared(), InventedQuotes.line());

    Set<String> pages =
        files.keySet().stream().filter(f -> f.startsWith("quotes/")).collect(Collectors.toSet());
    assertThat(links(files.get("index.html"))).isNotEmpty().isEqualTo(new TreeSet<>(pages));
    assertThat(files.get("report.md")).contains("](<quotes/figure-named.html>)");
  }

  @Test
  void namesTopicsOutletsPairsClustersAndFiguresHavePages() {
    assertThat(renderer.wanted(InventedMonth.compared()).values())
        .extracting(QuotesOf::kind)
        .contains(QuotesOf.Kind.values());
    assertThat(renderer.wanted(InventedMonth.compared()))
        .containsKeys("quotes/figure-women.html", "quotes/figure-statements.html");
  }

  @Test
  void whatHasNoQuotesLeadsNowhere() {
    Map<String, String> files = renderer.render(InventedMonth.compared());

    assertThat(links(files.get("index.html"))).isEmpty();
  }

  @Test
  void aQuoteStandsWithAllThatIsKnownOfIt() {
    String page = files(InventedMonth.compared(), InventedQuotes.line()).get(named());

    assertThat(page)
        .contains(
            "240 quotes and 3 more in copies of other articles. This page has 1 of them",
            "“We were told the gate would hold",
            "quote q1, article d1, characters 120-188 201-240",
            "Mara Ellingham</bdi>: word for word, cue “say”, negative, speaker right with"
                + " probability 0.92, in a copy",
            "href=\"https://ledger.example/2026/05/castellan\"",
            "12 May 2026",
            "<code>SELECT 1</code>")
        .doesNotContain("<script", "src=", "url(");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<script>alert(1)</script>",
        "\"><img src=x onerror=alert(1)>",
        "</title></svg><style>*{display:none}</style>",
        "../../etc/passwd",
        "a/b\\\\c:d*e?f|g",
        "Ada \u202e Quill",
        "CON",
        "."
      })
  void hostileWordsAreTextAndNameNoFile(String words) {
    QuoteLine line = InventedQuotes.saying(words, words, "javascript:alert(1)", words);

    Map<String, String> files = files(InventedMonth.saying(words, "javascript:alert(1)"), line);

    assertThat(files.keySet()).allMatch(f -> f.matches("(quotes/)?[a-z][a-z0-9-]*\\.[a-z]+"));
    assertThat(files.values())
        .allSatisfy(
            f ->
                assertThat(f.replace("<script>alert(1)</script>,", ""))
                    .doesNotContain("href=\"javascript", "(<javascript"));
    assertThat(pages(files))
        .allSatisfy(
            f ->
                assertThat(f)
                    .doesNotContain("<script", "<img", "</title></svg>", "<style>*")
                    .doesNotContainPattern("<(p|li|a|h1)[^>]*>[^<]*" + Pattern.quote("\u202e")));
  }

  @Test
  void twoOutletsWhoseNamesDifferInCaseOnlyHaveTwoPages() {
    assertThat(QuotesOf.outlet("Ledger").path()).isNotEqualTo(QuotesOf.outlet("ledger").path());
    assertThat(QuotesOf.outlet("").path()).matches("quotes/outlet-[0-9a-f]{24}\\.html");
  }

  @Test
  void fewWordsOfAnArticleStandInARowWhereTextIsNotPublished() {
    ReportRenderer few = new ReportRenderer(List.of(), PublishText.NO);
    MonthReport report = InventedMonth.compared();
    QuoteLine line =
        InventedQuotes.saying("Ada Quill", InventedQuotes.LONG, "", InventedQuotes.LONG);
    List<String> articles = new ArrayList<>(List.of(InventedQuotes.LONG));
    report.quotes().forEach(q -> articles.add(q.text()));
    report.travelled().top().forEach(q -> articles.add(q.text()));
    report.rising().forEach(t -> articles.add(t.example().sentence()));

    Map<String, String> files =
        few.render(
            report, Neighbours.NONE, InventedQuotes.behind(few.wanted(report).values(), line));

    assertThat(articles).allSatisfy(a -> assertThat(longest(files, a)).isLessThanOrEqualTo(15));
    assertThat(longest(files, InventedQuotes.LONG)).isGreaterThanOrEqualTo(Excerpt.WORDS);
    assertThat(files.get("notable-quotes.csv"))
        .contains(Excerpt.hash(report.quotes().get(3).text()));
    assertThat(files.get("index.html")).contains("characters 120-188 201-240 of the article");
    assertThat(files.get(named())).contains(Excerpt.hash(InventedQuotes.LONG));
    assertThat(files.get("rising-terms.csv")).doesNotContain("By noon");
  }

  private static int longest(Map<String, String> files, String article) {
    return files.values().stream().mapToInt(f -> Runs.longest(f, article)).max().orElseThrow();
  }

  private static String named() {
    return QuotesOf.figure(QuotesOf.Figure.NAMED).path();
  }

  private Map<String, String> files(MonthReport report, QuoteLine line) {
    return renderer.render(
        report, Neighbours.NONE, InventedQuotes.behind(renderer.wanted(report).values(), line));
  }

  private static List<String> pages(Map<String, String> files) {
    return files.entrySet().stream()
        .filter(f -> f.getKey().startsWith("quotes/"))
        .map(Map.Entry::getValue)
        .toList();
  }

  private static Set<String> links(String html) {
    return LINK.matcher(html)
        .results()
        .map(m -> m.group(1))
        .collect(Collectors.toCollection(TreeSet::new));
  }
}
