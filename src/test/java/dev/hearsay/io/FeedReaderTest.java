package dev.hearsay.io;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hearsay.model.InputRow;
import dev.hearsay.model.RawArticle;
import dev.hearsay.model.RejectReason;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FeedReaderTest {
  private static final String RSS =
      "<rss version='2.0'><channel><title>Gazette &amp; Post</title>%s</channel></rss>";

  @Test
  void readsRss() {
    String item =
        """
        \n <?xml version="1.0" encoding="UTF-8"?>
        <rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/"
            xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:media="http://search.yahoo.com/mrss/">
        <channel><title>The Osmere Gazette</title><image><title>Logo</title></image>
        <item><title>Bridge &amp;amp; ferry</title><link>https://g.example/1</link>
        <guid isPermaLink="false">g-1</guid><pubDate>Tue, 12 May 2026 06:30:00 GMT</pubDate>
        <dc:creator><![CDATA[Ida Fallow]]></dc:creator><dc:creator>Tom Reddin</dc:creator>
        <media:title>Another</media:title><description>Short.</description>
        <content:encoded><![CDATA[<p>The bridge closes.</p><p>“At last,” she said.&nbsp;</p>]]></content:encoded></item>
        <item><title>Two</title><description>&lt;b&gt;Plain&lt;/b&gt; &amp;amp; short&nbsp;one.</description>
        <source url="https://h.example/feed">Harbour Times</source></item>
        </channel></rss>
        """;
    List<InputRow> rows = read(item);
    assertThat(rows).extracting(InputRow::position).containsExactly(1L, 2L);
    assertThat(rows.get(0).article())
        .isEqualTo(
            new RawArticle(
                "g-1",
                "The Osmere Gazette",
                "https://g.example/1",
                "Bridge & ferry",
                "Ida Fallow, Tom Reddin",
                "Tue, 12 May 2026 06:30:00 GMT",
                "The bridge closes.\n\n“At last,” she said."));
    assertThat(rows.get(1).article())
        .isEqualTo(new RawArticle("", "Harbour Times", "", "Two", "", "", "Plain & short one."));
  }

  @Test
  void readsAtomAndTakesNoChangeForAPublication() {
    String feed =
        """
        <feed xmlns="http://www.w3.org/2005/Atom"><title>Post</title><updated>2026-05-14T00:00:00Z</updated>
        <entry><id>tag:1</id><title type="html">A &lt;i&gt;new&lt;/i&gt; day</title>
        <link rel="self" href="https://p.example/self"/><link href="https://p.example/1"/>
        <author><name>Mila Horak</name><email>m@p.example</email></author>
        <published>2026-05-12T06:30:00Z</published><updated>2026-05-13T06:30:00Z</updated>
        <source><id>x</id><title>Vostria Post</title></source><summary>S</summary>
        <content type="xhtml"><div xmlns="http://www.w3.org/1999/xhtml"><p>One &lt; two.</p><p>Three.</p></div></content></entry>
        <entry><id>tag:2</id><updated>2026-05-13T06:30:00Z</updated><summary>Only a summary.</summary></entry></feed>
        """;
    List<InputRow> rows = read(feed);
    assertThat(rows.get(0).article())
        .isEqualTo(
            new RawArticle(
                "tag:1",
                "Vostria Post",
                "https://p.example/1",
                "A new day",
                "Mila Horak",
                "2026-05-12T06:30:00Z",
                "One < two.\n\nThree."));
    assertThat(rows.get(1).article())
        .isEqualTo(new RawArticle("tag:2", "Post", "", "", "", "", "Only a summary."));
  }

  @Test
  void readsRss1WhoseItemsStandBesideTheChannel() {
    String feed =
        """
        <rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns="http://purl.org/rss/1.0/"
            xmlns:dc="http://purl.org/dc/elements/1.1/"><channel><title>Post</title></channel>
        <item><title>T</title><link>https://p.example/1</link><description>Words.</description>
        <dc:date>2026-05-12</dc:date></item></rdf:RDF>
        """;
    assertThat(read(feed).get(0).article())
        .isEqualTo(
            new RawArticle("", "Post", "https://p.example/1", "T", "", "2026-05-12", "Words."));
  }

  @Test
  void aFaultInTheXmlLeavesWhatStandsBeforeIt() {
    List<InputRow> rows = read(RSS.formatted(item("One.") + item("Two.") + "<item><b>x</item>"));
    assertThat(rows).extracting(InputRow::position).containsExactly(1L, 2L, 3L);
    assertThat(rows.get(1).article().text()).isEqualTo("Two.");
    assertThat(rows.get(2).rejection().reason()).isEqualTo(RejectReason.MALFORMED);
  }

  @ParameterizedTest
  @ValueSource(strings = {"<urlset><url/></urlset>", "<html><body/></html>"})
  void otherXmlIsNotText(String xml) {
    assertThat(read(xml))
        .extracting(r -> r.rejection().reason())
        .containsExactly(RejectReason.NOT_TEXT);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "no xml", "<rss>"})
  void whatIsNoXmlIsMalformed(String file) {
    assertThat(read(file))
        .extracting(r -> r.rejection().reason())
        .containsExactly(RejectReason.MALFORMED);
  }

  @Test
  void noEntityIsResolvedButThoseOfHtml() {
    String feed =
        "<!DOCTYPE rss [<!ENTITY a 'aaaa'><!ENTITY f SYSTEM 'file:///etc/hostname'>]>"
            + RSS.formatted(item("One&eacute; &a; &f; two."));
    assertThat(read(feed).get(0).article().text()).isEqualTo("Oneé &a; &f; two.");
  }

  @Test
  void aHugeItemIsTooLongAndTheNextIsRead() {
    String huge = "word ".repeat(ArticleReader.LONGEST_ROW / 5 + 10);
    List<InputRow> rows = read(RSS.formatted(item(huge) + item("Two.")));
    assertThat(rows.get(0).rejection().reason()).isEqualTo(RejectReason.TOO_LONG);
    assertThat(rows.get(1).article().text()).isEqualTo("Two.");
  }

  private static String item(String text) {
    return "<item><description>" + text + "</description></item>";
  }

  private static List<InputRow> read(String feed) {
    byte[] file = feed.getBytes(StandardCharsets.UTF_8);
    InputSlice slice = new InputSlice("f.xml", "f.xml", InputFormat.FEED, 0, file.length, 1);
    List<InputRow> rows = new ArrayList<>();
    new SliceRows(slice, FieldNames.OURS, (path, from) -> new ByteArrayInputStream(file))
        .forEachRemaining(rows::add);
    return rows;
  }
}
