package dev.hearsay.nlp.page;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hearsay.model.RawArticle;
import dev.hearsay.model.RejectReason;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NewsPageTest {
  private static final String ADDRESS = "https://www.paper.example/a";
  private static final String TEXT =
      "The café by the old harbour will close in the autumn, its “tired” keeper says.";

  @ParameterizedTest
  @CsvSource({
    "article-tag, Tarn bridge to close for a year, Ida Fallow, The Osmere Gazette,"
        + " 2026-05-12T06:30:00+02:00",
    "divs, Miners end strike, Tom Reddin, '', 2026-04-02T10:15:00Z",
    "live-blog, Storm Edda: as it happened, '', National Ledger, 2026-04-06T05:00:00Z",
    "paywall-stub, Inside the bank’s last week, Lena Brandt, The Carrow Courier, 2026-03-15",
    "microdata, Court frees editor, '', Vostria Post, 2026-02-11T18:00:00+01:00",
    "aspnet-form, Rates held, '', '', 20260626",
    "tables, 'Harbour Times: Ferry runs aground', '', '', ''",
    "flat-body, Market report, '', '', ''"
  })
  void takesWhatThePageSaysOfItself(
      String page, String title, String author, String source, String published)
      throws IOException {
    RawArticle article = NewsPage.ofHtml(InventedPages.html(page), null, "").article();
    assertThat(article.title()).isEqualTo(title);
    assertThat(article.author()).isEqualTo(author);
    assertThat(article.source()).isEqualTo(source);
    assertThat(article.published()).isEqualTo(published);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "<meta property='article:published_time' content='2026-03-05'>|2026-03-05",
        "<meta property='article:modified_time' content='2026-03-05'>|''",
        "<meta name='DC.date.issued' content='2026-03-05'><meta name='date' content='2026-04-01'>|2026-03-05",
        "<meta name='pubdate' content='yesterday'><meta name='date' content='2026-04-01'>|2026-04-01",
        "<meta name='pubdate' content='yesterday'>|yesterday",
        "<time datetime='2026-03-05T10:00Z'>Today</time>|2026-03-05T10:00Z",
        "<time datetime='2026-03-05'></time><time datetime='2026-03-06'></time>|''",
        "<time datetime='2026-03-05'></time><time datetime='2026-03-06' itemprop='dateModified'></time>|2026-03-05",
        "<script type='application/ld+json'>{\"@type\":\"WebPage\",\"datePublished\":\"2026-03-05\"}</script>|''",
        "<script type='application/ld+json'>{\"@type\":\"NewsArticle\",\"dateModified\":\"2026-03-05\"}</script>|''",
        "<script type='application/ld+json'>[{\"@type\":\"NewsArticle\",\"datePublished\":\"2026-03-05\"},{\"@type\":\"NewsArticle\",\"datePublished\":\"2026-03-06\"}]</script>|''",
        "<script type='application/ld+json'>[{\"@type\":\"NewsArticle\",\"url\":\"http://paper.example/a/\",\"datePublished\":\"2026-03-05\"},{\"@type\":\"NewsArticle\",\"datePublished\":\"2026-03-06\"}]</script>|2026-03-05",
        "<script type='application/ld+json'>{\"@type\":\"NewsArticle\", broken</script><meta name='date' content='2026-04-01'>|2026-04-01",
        "<p>Published on 5 March 2026</p>|''"
      })
  void aDateIsOneOfPublicationOrNone(String metadata, String published) {
    assertThat(read(metadata + "<p>" + TEXT, StandardCharsets.UTF_8, null).article().published())
        .isEqualTo(published);
  }

  @ParameterizedTest
  @CsvSource({
    "UTF-8, UTF-8, '', true",
    "UTF-8, '', '', true",
    "UTF-8, iso-8859-1, iso-8859-1, true",
    "windows-1252, '', '', true",
    "windows-1252, ISO-8859-1, '', true",
    "windows-1252, '', windows-1252, true",
    "windows-1252, UTF-8, '', false",
    "windows-1252, no-such-charset, '', false",
    "UTF-16, '', '', true",
    "windows-1250, windows-1250, '', true"
  })
  void isReadInItsEncodingOrNotAtAll(
      String written, String transport, String declared, boolean read) {
    String head = declared.isEmpty() ? "" : "<meta charset='" + declared + "'>";
    PageReading page =
        read(head + "<p>" + TEXT, Charset.forName(written), transport.isEmpty() ? null : transport);
    if (read) {
      assertThat(page.rejection()).isNull();
      assertThat(page.article().text()).isEqualTo(TEXT);
    } else {
      assertThat(page.rejection().reason()).isEqualTo(RejectReason.NOT_VALID_UTF8);
      assertThat(page.article().text()).isEmpty();
    }
  }

  @Test
  void aWrongByteOutsideTheArticleDoesNotMatter() {
    byte[] page = ("<p>" + TEXT + "</p><footer>X</footer>").getBytes(StandardCharsets.UTF_8);
    page[page.length - 10] = (byte) 0xff;
    assertThat(NewsPage.ofHtml(page, "utf-8", ADDRESS).article().text()).isEqualTo(TEXT);
  }

  @ParameterizedTest
  @CsvSource({"<p>Short.</p>, EMPTY", "<html></html>, EMPTY", "'', EMPTY", "plain words, EMPTY"})
  void aPageWithoutMainTextIsEmpty(String html, RejectReason reason) {
    PageReading page = read(html, StandardCharsets.UTF_8, null);
    assertThat(page.rejection().reason()).isEqualTo(reason);
    assertThat(page.article().source()).isEqualTo("paper.example");
  }

  @Test
  void tooManyTagsAreTooLong() {
    PageReading page = read("<b>".repeat(NewsPage.MOST_TAGS + 1), StandardCharsets.UTF_8, null);
    assertThat(page.rejection().reason()).isEqualTo(RejectReason.TOO_LONG);
  }

  @Test
  void aFrontPageIsNoArticle() {
    byte[] page = ("<p>" + TEXT).getBytes(StandardCharsets.UTF_8);
    assertThat(NewsPage.ofHtml(page, null, "https://paper.example/").rejection().reason())
        .isEqualTo(RejectReason.EMPTY);
  }

  @Test
  void linesOfAPageGiveTheProseAmongThem() {
    String lines =
        "Home\nNews\nCafé to close\nBy Ida Fallow\n"
            + TEXT
            + "\n“So be it,” she said.\nAdvertisement\n"
            + TEXT
            + "\nMost read\nMayor resigns\n";
    PageReading page = NewsPage.ofLines(lines, ADDRESS);
    assertThat(page.article().text()).isEqualTo(TEXT + "\n\n“So be it,” she said.\n\n" + TEXT);
    assertThat(page.article().source()).isEqualTo("paper.example");
    assertThat(page.article().published()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "Fish &amp; chips, Fish & chips",
    "'<p>One.</p><p>Two <b>now</b>.</p>', 'One.\n\nTwo now.'",
    "'<p>One.</p><p>The post One appeared first on Paper.</p>', One.",
    "'<p>One.</p><p><a href=\"/\">More of the same</a></p>', One."
  })
  void theTextOfAPieceOfMarkup(String markup, String text) {
    assertThat(NewsPage.textOf(markup)).isEqualTo(text);
  }

  private static PageReading read(String html, Charset charset, String transport) {
    return NewsPage.ofHtml(html.getBytes(charset), transport, ADDRESS);
  }
}
