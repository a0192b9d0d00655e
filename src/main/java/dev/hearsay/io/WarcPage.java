package dev.hearsay.io;

import com.github.luben.zstd.ZstdInputStream;
import dev.hearsay.model.RawArticle;
import dev.hearsay.model.Reject;
import dev.hearsay.model.RejectReason;
import dev.hearsay.model.Sample;
import dev.hearsay.nlp.intake.Utf8Check;
import dev.hearsay.nlp.page.NewsPage;
import dev.hearsay.nlp.page.PageReading;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.channels.Channels;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.netpreserve.jwarc.HttpResponse;
import org.netpreserve.jwarc.LengthedBody;
import org.netpreserve.jwarc.MessageHeaders;
import org.netpreserve.jwarc.WarcRecord;

/**
 * The page that a WARC record holds: an answer to a request ({@code response}), a file ({@code
 * resource}), or a page's text ({@code conversion}, as in WET files).
 */
final class WarcPage {
  private static final int HTTP_BUFFER = 8192;
  private static final int OK = 200;
  private static final int REDIRECTED = 300;
  private static final Pattern HTML = Pattern.compile("text/html|application/xhtml\\+xml");
  private static final Pattern ENCODING = Pattern.compile("(?i)charset\\s*=\\s*[\"']?([\\w.:-]+)");

  private final WarcRecord record;
  private final String address;

  private WarcPage(WarcRecord record) {
    this.record = record;
    this.address = header("WARC-Target-URI").replaceAll("^<|>$", "");
  }

  /**
   * Reads the page; empty for a record of another kind.
   *
   * @throws IOException where the record breaks off, or cannot be had
   */
  static Optional<PageReading> of(WarcRecord record) throws IOException {
    WarcPage page = new WarcPage(record);
    boolean isPage =
        switch (page.header("WARC-Type").toLowerCase(Locale.ROOT)) {
          case "response" -> page.header("Content-Type").startsWith("application/http");
          case "resource", "conversion" -> true;
          default -> false;
        };
    return isPage ? Optional.of(page.named(page.read())) : Optional.empty();
  }

  private PageReading read() throws IOException {
    byte[] block = record.body().stream().readNBytes(ArticleReader.LONGEST_ROW + 1);
    String truncated = header("WARC-Truncated");
    if (block.length > ArticleReader.LONGEST_ROW) {
      return tooLong(block);
    }
    if (!truncated.isEmpty()) {
      RejectReason reason =
          truncated.equalsIgnoreCase("length") ? RejectReason.TOO_LONG : RejectReason.MALFORMED;
      return rejected(reason, "the crawler cut it off: " + Sample.of(truncated), block);
    }
    if (!header("WARC-Segment-Number").isEmpty()) {
      return rejected(RejectReason.MALFORMED, "a part of it is in another record", block);
    }
    return header("WARC-Type").equalsIgnoreCase("response")
        ? answer(block)
        : page(block, header("Content-Type"));
  }

  private PageReading answer(byte[] block) {
    LengthedBody body =
        LengthedBody.create(
            Channels.newChannel(new ByteArrayInputStream(block)),
            ByteBuffer.allocate(HTTP_BUFFER).flip(),
            block.length);
    try {
      HttpResponse http = HttpResponse.parse(body);
      if (http.status() < OK || http.status() >= REDIRECTED) {
        return rejected(RejectReason.NOT_TEXT, "the answer's status is " + http.status(), block);
      }
      byte[] content = decoded(http.body().stream().readAllBytes());
      return content.length > ArticleReader.LONGEST_ROW
          ? tooLong(block)
          : page(content, first(http.headers(), "Content-Type"));
    } catch (IOException | IllegalArgumentException e) {
      String detail =
          "its HTTP answer cannot be read: " + Sample.of(String.valueOf(e.getMessage()));
      return rejected(RejectReason.MALFORMED, detail, block);
    }
  }

  /** By its first bytes: crawlers unpack pages and keep the header that says they are packed. */
  private static byte[] decoded(byte[] content) throws IOException {
    int magic = content.length < 4 ? 0 : ByteBuffer.wrap(content).getInt();
    if (magic >>> 8 != 0x1f8b08 && magic != 0x28b52ffd) {
      return content;
    }
    InputStream packed = new ByteArrayInputStream(content);
    try (InputStream in =
        magic == 0x28b52ffd ? new ZstdInputStream(packed) : new GzipMembers(packed)) {
      return in.readNBytes(ArticleReader.LONGEST_ROW + 1);
    }
  }

  private PageReading page(byte[] content, String type) {
    String kind = type.replaceFirst(";.*", "").strip().toLowerCase(Locale.ROOT);
    if (kind.isEmpty() || HTML.matcher(kind).matches()) {
      Matcher encoding = ENCODING.matcher(type);
      return NewsPage.ofHtml(content, encoding.find() ? encoding.group(1) : null, address);
    }
    if (!kind.equals("text/plain") || header("WARC-Type").equalsIgnoreCase("response")) {
      return rejected(RejectReason.NOT_TEXT, "it is " + Sample.of(kind) + ", no page", content);
    }
    Utf8Check checked = Utf8Check.of(content);
    return checked.text() == null
        ? new PageReading(RawArticle.NONE, checked.rejection())
        : NewsPage.ofLines(checked.text(), address);
  }

  /** The same with the record's id and address. */
  private PageReading named(PageReading page) {
    String id = header("WARC-Record-ID").replaceAll("^<|>$", "");
    RawArticle article = page.article();
    return new PageReading(
        new RawArticle(
            id.isEmpty() ? address : id,
            article.source(),
            address,
            article.title(),
            article.author(),
            article.published(),
            article.text()),
        page.rejection());
  }

  private String header(String name) {
    return first(record.headers(), name);
  }

  private static String first(MessageHeaders headers, String name) {
    return headers.first(name).orElse("").strip();
  }

  private static PageReading tooLong(byte[] block) {
    String detail = "it takes more than " + ArticleReader.LONGEST_ROW + " bytes";
    return rejected(RejectReason.TOO_LONG, detail, block);
  }

  private static PageReading rejected(RejectReason reason, String detail, byte[] block) {
    return new PageReading(RawArticle.NONE, new Reject(reason, detail, Sample.of(block)));
  }
}
