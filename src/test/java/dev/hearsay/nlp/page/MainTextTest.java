package dev.hearsay.nlp.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MainTextTest {
  private static final String FIRST =
      "The ferry ran aground off Scarth Point on Friday with 212 people aboard.";
  private static final String SECOND =
      "Divers will look at the hull on Saturday when the water is at its lowest.";

  @ParameterizedTest
  @ValueSource(
      strings = {
        "amp",
        "article-tag",
        "aspnet-form",
        "blog-classic",
        "cookie-banner",
        "divs",
        "interview",
        "live-blog",
        "microdata",
        "paywall-stub",
        "pre-wire",
        "pull-quotes",
        "short-notice",
        "site-builder",
        "spans",
        "tables"
      })
  void isTheArticleToTheLetter(String page) throws IOException {
    assertThat(text(InventedPages.html(page))).isEqualTo(InventedPages.text(page));
  }

  @ParameterizedTest
  @CsvSource({
    "related-inline, 'Follow our live coverage here.'",
    "flat-body, 'Prices are given without warranty.'",
    "inline-boxes, 'Everything that we have written about the dam, in one place'"
  })
  void keepsAStandingParagraphThatNothingMarks(String page, String standing) throws IOException {
    String text = text(InventedPages.html(page));
    assertThat(text).contains(standing);
    assertThat(text.split("\n\n")).contains(InventedPages.text(page).split("\n\n"));
  }

  @Test
  void losesWhatStandsBesideItInABoxOfItsOwn() throws IOException {
    String text = text(InventedPages.html("election-table"));
    assertThat(InventedPages.text("election-table")).startsWith("Vera").contains("Now we work.");
    assertThat(text).startsWith("Vera").doesNotContain("Now we work.").doesNotContain("312,404");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<div class='related-box'>%s</div>",
        "<div id='mostRead'>%s</div>",
        "<section role='complementary'>%s</section>",
        "<div style='display: none'>%s</div>",
        "<div hidden>%s</div>",
        "<aside>%s</aside>",
        "<pull-quote>%s</pull-quote>",
        "<script>%s</script>",
        "<!-- %s -->",
        "<ul><li><a href='/x'>%s</a></li></ul>"
      })
  void leavesOutWhatIsNoArticle(String part) {
    String other = "The company that runs the boats says that fares will rise in the summer.";
    assertThat(text(paragraph(FIRST) + part.formatted(other) + paragraph(SECOND)))
        .isEqualTo(FIRST + "\n\n" + SECOND);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<div class='paywall'>%s</div>",
        "<div class='socialist-party'>%s</div>",
        "<div class='article-body share-enabled'>%s</div>",
        "<blockquote>%s</blockquote>"
      })
  void keepsWhatIsNamedAlike(String part) {
    assertThat(text("<div>" + paragraph(FIRST) + part.formatted(paragraph(SECOND)) + "</div>"))
        .isEqualTo(FIRST + "\n\n" + SECOND);
  }

  @ParameterizedTest
  @CsvSource({
    "'Copyright law is what the two houses will speak of on Monday, she said.', true",
    "'Copyright 2026 Harbour Times, a paper of the sea and of those who sail it.', false",
    "'Subscribers to the old line were told of it by letter, the company said.', true",
    "'Subscribe to our letter and you will read it all before the others do.', false"
  })
  void standingLinesAreKnownByHowTheyBegin(String line, boolean kept) {
    assertThat(text(paragraph(FIRST) + paragraph(line) + paragraph(SECOND)).contains(line))
        .isEqualTo(kept);
  }

  @Test
  void aListOfPiecesIsNoArticle() {
    String teasers =
        "<article><h2><a href='/a'>A</a></h2>%s</article>".formatted(paragraph(FIRST)).repeat(4);
    assertThat(text(teasers)).isEmpty();
  }

  @Test
  void spaceIsCollapsedAndInvisibleCharactersAreLeftOut() {
    String html =
        "<p>The  ferry\n ran&nbsp;aground off <b>Scarth</b> Po&shy;int on Friday with 212"
            + " people\taboard.<br>";
    assertThat(text(html)).isEqualTo(FIRST);
  }

  @Test
  void deepAndUnclosedMarkupIsRead() {
    String deep = "<div><b><a><i>".repeat(20_000);
    assertThat(text(deep + paragraph(FIRST))).contains("212 people aboard");
  }

  private static String paragraph(String text) {
    return "<p>" + text + "</p>";
  }

  private static String text(String body) {
    return text(("<body>" + body).getBytes(StandardCharsets.UTF_8));
  }

  private static String text(byte[] page) {
    return NewsPage.ofHtml(page, null, "").article().text();
  }
}
