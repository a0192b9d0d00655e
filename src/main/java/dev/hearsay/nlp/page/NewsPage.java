package dev.hearsay.nlp.page;

import dev.hearsay.model.RawArticle;
import dev.hearsay.model.Reject;
import dev.hearsay.model.RejectReason;
import dev.hearsay.model.Sample;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.parser.Parser;

/**
 * Reads an article off a page.
 *
 * <p>Of an HTML page, the text is its main text and the rest its metadata. Nothing is run, fetched
 * or resolved. A page may have {@value #MOST_TAGS} tags: its tree is held in memory.
 */
public final class NewsPage {
  /** The most tags of a page that is read. */
  public static final int MOST_TAGS = 100_000;

  /**
   * The parser's work grows with the square of a name; a script's text may look like a long one.
   */
  private static final int LONGEST_NAME = 100_000;

  private static final char REPLACEMENT = '\uFFFD';
  private static final Pattern TAG = Pattern.compile("<[A-Za-z][^\\s/>]*+");
  private static final Pattern FRONT = Pattern.compile("(?i)https?://[^/]+/?(?:index\\.\\w+)?");
  private static final Pattern LINE = Pattern.compile("\\R");

  private NewsPage() {}

  /**
   * The article of an HTML page.
   *
   * @param encoding the encoding that the transport names; null where it names none
   * @param address where it was fetched; empty where that is not known
   */
  public static PageReading ofHtml(byte[] page, String encoding, String address) {
    DecodedPage decoded = DecodedPage.of(page, encoding);
    String html = decoded.text();
    RawArticle unread = article("", address, "", "", "", "");
    if (html.indexOf('\0') >= 0) {
      return rejected(unread, RejectReason.NOT_TEXT, "it holds the character NUL", html);
    }
    if (hasTooManyTags(html)) {
      String detail =
          String.format(
              Locale.ROOT,
              "it has more than %,d tags, or one whose name has more than %,d characters",
              MOST_TAGS,
              LONGEST_NAME);
      return rejected(unread, RejectReason.TOO_LONG, detail, html);
    }
    Document document = Parser.htmlParser().parseInput(html, address);
    PageMetadata metadata = PageMetadata.of(document, address);
    MainText main = MainText.of(document, metadata.isArticle());
    RawArticle article = article(metadata.orDatedBy(main.scope()), main.text());
    if (main.text().isEmpty() || !metadata.isArticle() && FRONT.matcher(metadata.url()).matches()) {
      return rejected(
          withoutText(article), RejectReason.EMPTY, "the page has no main text", document.title());
    }
    if (decoded.faulty() && hasFault(article)) {
      String detail = "it is read as " + decoded.encoding() + " and has bytes that are not";
      return rejected(withoutText(article), RejectReason.NOT_VALID_UTF8, detail, article.text());
    }
    return new PageReading(article, null);
  }

  /**
   * The article of a page of which only the lines of text are kept, as Common Crawl's WET files do.
   * It has neither headline nor date.
   */
  public static PageReading ofLines(String text, String address) {
    List<String> lines =
        LINE.splitAsStream(text).map(String::strip).filter(line -> !line.isEmpty()).toList();
    String main = MainText.ofLines(lines);
    RawArticle article = article(PageMetadata.host(address), address, "", "", "", main);
    return main.isEmpty() || FRONT.matcher(address).matches()
        ? rejected(withoutText(article), RejectReason.EMPTY, "the page has no main text", text)
        : new PageReading(article, null);
  }

  /** The text of a piece of HTML, all of it but what {@link Boilerplate} names, for feeds. */
  public static String textOf(String markup) {
    if (!TAG.matcher(markup).find()) {
      return Parser.unescapeEntities(markup, false).strip();
    }
    return MainText.ofFragment(Parser.parseBodyFragment(markup, ""));
  }

  /** Whether a markup has more tags than are read, or one with a name that no tag has. */
  public static boolean hasTooManyTags(String markup) {
    Matcher tag = TAG.matcher(markup);
    int tags = 0;
    while (tag.find()) {
      if (++tags > MOST_TAGS || tag.end() - tag.start() > LONGEST_NAME) {
        return true;
      }
    }
    return false;
  }

  private static boolean hasFault(RawArticle article) {
    return (article.text() + article.title() + article.author() + article.source())
            .indexOf(REPLACEMENT)
        >= 0;
  }

  private static PageReading rejected(
      RawArticle article, RejectReason reason, String detail, String sample) {
    return new PageReading(article, new Reject(reason, detail, Sample.of(sample)));
  }

  private static RawArticle withoutText(RawArticle article) {
    return article(
        article.source(),
        article.url(),
        article.title(),
        article.author(),
        article.published(),
        "");
  }

  private static RawArticle article(PageMetadata metadata, String text) {
    return article(
        metadata.source(),
        metadata.url(),
        metadata.title(),
        metadata.author(),
        metadata.published(),
        text);
  }

  private static RawArticle article(
      String source, String url, String title, String author, String published, String text) {
    return new RawArticle("", source, url, title, author, published, text);
  }
}
