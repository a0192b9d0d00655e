package dev.hearsay.io;

import dev.hearsay.model.InputRow;
import dev.hearsay.model.Reject;
import dev.hearsay.model.RejectReason;
import dev.hearsay.model.Sample;
import dev.hearsay.nlp.page.NewsPage;
import dev.hearsay.nlp.page.PageReading;
import java.io.IOException;
import java.io.InputStream;

/** An HTML file: one page, of which the article is read. */
final class HtmlReader implements ArticleReader {
  private final String file;
  private final InputStream in;
  private boolean read;

  HtmlReader(String file, InputStream in) {
    this.file = file;
    this.in = in;
  }

  @Override
  public InputRow next() throws IOException {
    if (read) {
      return null;
    }
    byte[] bytes = in.readNBytes(LONGEST_ROW + 1);
    read = true;
    if (bytes.length > LONGEST_ROW) {
      String detail = "it takes more than " + LONGEST_ROW + " bytes";
      return InputRow.unread(file, 0, new Reject(RejectReason.TOO_LONG, detail, Sample.of(bytes)));
    }
    PageReading page = NewsPage.ofHtml(bytes, null, "");
    return new InputRow(file, 0, page.article(), page.rejection(), null);
  }

  @Override
  public long position() {
    return 0;
  }
}
