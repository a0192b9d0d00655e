package dev.hearsay.io;

import dev.hearsay.model.RawArticle;
import dev.hearsay.model.Sample;
import dev.hearsay.nlp.page.NewsPage;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Stream;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * One item of a feed: its elements by name, of RSS 0.9 to 2.0, Atom, Dublin Core and the content
 * module; elements of other vocabularies are passed over. One thread's.
 */
final class FeedItem {
  private static final String ATOM = "http://www.w3.org/2005/Atom";
  private static final String CONTENT = "http://purl.org/rss/1.0/modules/content/";
  private static final String DUBLIN_CORE = "http://purl.org/dc/elements/1.1/";
  private static final String RSS_1 = "http://purl.org/rss/1.0/";

  private final Map<String, String> values = new HashMap<>();
  private int characters;

  private FeedItem() {}

  /** Reads the item that the reader has entered, to its end. */
  static FeedItem read(XMLStreamReader xml) throws XMLStreamException {
    FeedItem item = new FeedItem();
    while (xml.next() != XMLStreamConstants.END_ELEMENT) {
      if (xml.isStartElement()) {
        item.add(xml);
      }
    }
    return item;
  }

  /** The text of the element that the reader has entered, to its end. */
  static String text(XMLStreamReader xml) throws XMLStreamException {
    return NewsPage.textOf(new FeedItem().content(xml));
  }

  private void add(XMLStreamReader xml) throws XMLStreamException {
    String name = name(xml);
    String link = xml.getAttributeValue(null, "href");
    String relation = xml.getAttributeValue(null, "rel");
    String content = content(xml);
    if (name.equals("atom:link")) {
      content = relation == null || relation.equals("alternate") ? link : null;
    }
    if (content != null && !name.isEmpty()) {
      values.merge(
          name, content, (first, next) -> name.equals("dc:creator") ? first + ", " + next : first);
    }
  }

  /** The element's name with the prefix that it has here; empty for another vocabulary's. */
  private static String name(XMLStreamReader xml) {
    String space = xml.getNamespaceURI() == null ? "" : xml.getNamespaceURI();
    return switch (space) {
      case "", RSS_1 -> xml.getLocalName();
      case ATOM -> "atom:" + xml.getLocalName();
      case CONTENT -> "content:" + xml.getLocalName();
      case DUBLIN_CORE -> "dc:" + xml.getLocalName();
      default -> "";
    };
  }

  /** What the element that the reader has entered holds, as markup without attributes. */
  private String content(XMLStreamReader xml) throws XMLStreamException {
    StringBuilder content = new StringBuilder();
    int depth = 1;
    while (depth > 0) {
      switch (xml.next()) {
        case XMLStreamConstants.START_ELEMENT -> {
          depth++;
          append(content, "<" + xml.getLocalName() + ">");
        }
        case XMLStreamConstants.END_ELEMENT -> {
          depth--;
          append(content, depth > 0 ? "</" + xml.getLocalName() + ">" : "");
        }
        case XMLStreamConstants.ENTITY_REFERENCE -> append(content, "&" + xml.getLocalName() + ";");
        case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA, XMLStreamConstants.SPACE ->
            append(content, depth > 1 ? escaped(xml.getText()) : xml.getText());
        default -> {}
      }
    }
    return content.toString();
  }

  private void append(StringBuilder content, String piece) {
    characters = Math.min(characters, Integer.MAX_VALUE - piece.length()) + piece.length();
    if (characters <= ArticleReader.LONGEST_ROW) {
      content.append(piece);
    }
  }

  private static String escaped(String text) {
    return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
  }

  /** Whether it has more than is read, so that its end is missing. */
  boolean isTooLong() {
    return characters > ArticleReader.LONGEST_ROW
        || values.values().stream().anyMatch(NewsPage::hasTooManyTags);
  }

  /** Its first characters. */
  String sample() {
    return Sample.of(first("content:encoded", "atom:content", "description", "atom:summary"));
  }

  /**
   * The article that it is.
   *
   * @param feed the feed's title: the outlet, where the item names no other
   */
  RawArticle article(String feed) {
    String text = NewsPage.textOf(first("content:encoded", "atom:content"));
    String link = first("link", "atom:link").strip();
    String outlet = within(first("source", "atom:source"), "title");
    return new RawArticle(
        first("guid", "atom:id").strip(),
        outlet.isEmpty() ? feed : outlet,
        link,
        NewsPage.textOf(first("title", "atom:title")),
        within(first("dc:creator", "author", "atom:author"), "name"),
        first("pubDate", "atom:published", "dc:date").strip(),
        text.isEmpty() ? NewsPage.textOf(first("description", "atom:summary")) : text);
  }

  private String first(String... names) {
    return Stream.of(names)
        .map(name -> values.getOrDefault(name, ""))
        .filter(value -> !value.isBlank())
        .findFirst()
        .orElse("");
  }

  /** The text of an element below; the whole text where there is no element. */
  private static String within(String content, String element) {
    String open = "<" + element + ">";
    int start = content.indexOf(open);
    int end = content.indexOf("</" + element + ">");
    return NewsPage.textOf(
        start < 0 || end < start ? content : content.substring(start + open.length(), end));
  }
}
