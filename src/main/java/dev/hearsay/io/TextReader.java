package dev.hearsay.io;

import dev.hearsay.model.InputRow;
import dev.hearsay.model.RawArticle;
import dev.hearsay.model.Reject;
import dev.hearsay.model.RejectReason;
import dev.hearsay.model.Sample;
import dev.hearsay.nlp.intake.FrontMatter;
import dev.hearsay.nlp.intake.Utf8Check;
import java.io.IOException;
import java.io.InputStream;
import java.util.Locale;

/** A text file: one article, with a block of front matter or without. */
final class TextReader implements ArticleReader {
  private final String file;
  private final FieldNames fields;
  private final InputStream in;
  private boolean read;

  TextReader(String file, FieldNames fields, InputStream in) {
    this.file = file;
    this.fields = fields;
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
      return unread(new Reject(RejectReason.TOO_LONG, detail, Sample.of(bytes)));
    }
    Utf8Check checked = Utf8Check.of(bytes);
    return checked.text() == null ? unread(checked.rejection()) : article(checked.text());
  }

  @Override
  public long position() {
    return 0;
  }

  private InputRow article(String content) {
    FrontMatter head = FrontMatter.of(content);
    if (!head.closed()) {
      String detail = "the front matter is not closed by a line --- after its last key";
      return unread(new Reject(RejectReason.MALFORMED, detail, Sample.of(content)));
    }
    RawArticle named = fields.article(name -> head.values().get(name.toLowerCase(Locale.ROOT)));
    return InputRow.read(
        file,
        0,
        new RawArticle(
            named.id(),
            named.source(),
            named.url(),
            named.title(),
            named.author(),
            named.published(),
            head.text()));
  }

  private InputRow unread(Reject reject) {
    return InputRow.unread(file, 0, reject);
  }
}
