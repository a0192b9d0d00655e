package dev.hearsay.io;

import dev.hearsay.model.InputRow;
import dev.hearsay.model.Reject;
import dev.hearsay.model.RejectReason;
import dev.hearsay.model.Sample;
import java.io.CharConversionException;
import java.io.IOException;
import java.io.InputStream;
import java.io.PushbackInputStream;
import java.util.Set;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * The items of an RSS or Atom feed, one at a time. No document type is processed and no entity
 * resolved but those of XML and HTML by name. Behind a fault in the XML nothing can be read: the
 * file's rest is one malformed row. A row's position is the number of its item, from 1.
 */
final class FeedReader implements ArticleReader {
  private static final Set<String> ROOTS = Set.of("rss", "RDF", "feed");
  private static final Set<String> ITEMS = Set.of("item", "entry");

  private final String file;
  private final PushbackInputStream in;
  private XMLStreamReader xml;
  private String title = "";
  private int depth;
  private long number;
  private boolean ended;

  FeedReader(String file, InputStream in) {
    this.file = file;
    this.in = new PushbackInputStream(in);
  }

  @Override
  public InputRow next() throws IOException {
    if (ended) {
      return null;
    }
    try {
      return xml == null ? first() : item();
    } catch (XMLStreamException e) {
      ended = true;
      if (e.getNestedException() instanceof IOException io
          && !(io instanceof CharConversionException)) {
        throw io;
      }
      return unread(number + 1, RejectReason.MALFORMED, "it is no XML here: " + e.getMessage(), "");
    }
  }

  @Override
  public long position() {
    return number + 1;
  }

  private InputRow first() throws IOException, XMLStreamException {
    skipSpace();
    XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
    factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    factory.setProperty(XMLInputFactory.IS_REPLACING_ENTITY_REFERENCES, false);
    xml = factory.createXMLStreamReader(in);
    while (xml.next() != XMLStreamConstants.START_ELEMENT) {
      continue;
    }
    if (!ROOTS.contains(xml.getLocalName())) {
      ended = true;
      String detail = "its first element is " + Sample.of(xml.getLocalName()) + ", no feed's";
      return unread(0, RejectReason.NOT_TEXT, detail, "");
    }
    return item();
  }

  /** Space before the XML declaration is a common fault. */
  private void skipSpace() throws IOException {
    int b = in.read();
    while (b == ' ' || b == '\t' || b == '\r' || b == '\n') {
      b = in.read();
    }
    if (b >= 0) {
      in.unread(b);
    }
  }

  private InputRow item() throws XMLStreamException {
    while (xml.hasNext()) {
      switch (xml.next()) {
        case XMLStreamConstants.START_ELEMENT -> {
          if (ITEMS.contains(xml.getLocalName())) {
            return row(FeedItem.read(xml));
          }
          if (xml.getLocalName().equals("title") && title.isEmpty() && depth < 2) {
            title = FeedItem.text(xml);
          } else {
            depth++;
          }
        }
        case XMLStreamConstants.END_ELEMENT -> depth--;
        default -> {}
      }
    }
    ended = true;
    return null;
  }

  private InputRow row(FeedItem item) {
    number++;
    if (item.isTooLong()) {
      String detail = "it takes more than " + LONGEST_ROW + " characters, or has too many tags";
      return unread(number, RejectReason.TOO_LONG, detail, item.sample());
    }
    return InputRow.read(file, number, item.article(title));
  }

  private InputRow unread(long position, RejectReason reason, String detail, String sample) {
    return InputRow.unread(file, position, new Reject(reason, Sample.of(detail), sample));
  }
}
