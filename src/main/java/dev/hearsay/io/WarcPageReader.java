package dev.hearsay.io;

import dev.hearsay.model.InputRow;
import dev.hearsay.model.Reject;
import dev.hearsay.model.RejectReason;
import dev.hearsay.model.Sample;
import dev.hearsay.nlp.page.PageReading;
import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;
import java.util.zip.ZipException;
import org.netpreserve.jwarc.ParsingException;
import org.netpreserve.jwarc.WarcRecord;

/**
 * The pages of a WARC or WET file (ISO 28500): records that hold a fetched page or a page's text.
 * Records about fetches and about the file are passed over. A row's position is the number of its
 * record in the file, from 1.
 */
final class WarcPageReader implements ArticleReader {
  private final String file;
  private final WarcRecords records;
  private long number;
  private boolean ended;

  WarcPageReader(String file, InputStream in) {
    this.file = file;
    this.records = new WarcRecords(in);
  }

  @Override
  public InputRow next() throws IOException {
    try {
      while (!ended && records.hasMore()) {
        Optional<InputRow> row = row(number + 1);
        number++;
        if (row.isPresent()) {
          return row.get();
        }
      }
      return null;
    } catch (ZipException e) {
      ended = !records.resume();
      number++;
      return malformed(number, "the file is damaged here: " + e.getMessage());
    }
  }

  @Override
  public long position() {
    return number + 1;
  }

  /** The row of what follows; empty where it is a record of another kind. */
  private Optional<InputRow> row(long position) throws IOException {
    if (!records.atRecord()) {
      records.skipToRecord();
      return Optional.of(malformed(position, "no record begins where one should"));
    }
    Optional<WarcRecord> record;
    try {
      record = records.next();
    } catch (ParsingException | IllegalArgumentException e) {
      records.skipToRecord();
      String detail = "its header cannot be read: " + Sample.of(e.getMessage());
      return Optional.of(malformed(position, detail));
    }
    if (record.isEmpty()) {
      return Optional.empty();
    }
    Optional<PageReading> page = WarcPage.of(record.get());
    record.get().body().consume();
    return page.map(read -> new InputRow(file, position, read.article(), read.rejection(), null));
  }

  private InputRow malformed(long position, String detail) {
    return InputRow.unread(file, position, new Reject(RejectReason.MALFORMED, detail, ""));
  }
}
