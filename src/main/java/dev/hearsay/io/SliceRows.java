package dev.hearsay.io;

import com.github.luben.zstd.ZstdIOException;
import dev.hearsay.model.InputRow;
import dev.hearsay.model.Reject;
import dev.hearsay.model.RejectReason;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Iterator;
import java.util.NoSuchElementException;
import java.util.zip.ZipException;

/**
 * The rows of one slice. Where a compressed file breaks off or is damaged, a last row says so; any
 * other failure to read is thrown, for a second try may succeed. One thread's.
 */
final class SliceRows implements Iterator<InputRow> {
  /** How a slice's file is opened. */
  @FunctionalInterface
  interface Opener {
    /** The stored bytes from the given place on. */
    InputStream open(String path, long from) throws IOException;
  }

  private final InputSlice slice;
  private final FieldNames fields;
  private final Opener opener;
  private InputStream in;
  private ArticleReader reader;
  private InputRow next;
  private boolean ended;

  SliceRows(InputSlice slice, FieldNames fields, Opener opener) {
    this.slice = slice;
    this.fields = fields;
    this.opener = opener;
  }

  @Override
  public boolean hasNext() {
    if (next == null && !ended) {
      next = read();
    }
    return next != null;
  }

  @Override
  public InputRow next() {
    if (!hasNext()) {
      throw new NoSuchElementException(slice.name());
    }
    InputRow row = next;
    next = null;
    return row;
  }

  private InputRow read() {
    if (slice.format() == InputFormat.UNKNOWN) {
      ended = true;
      return unread(0, RejectReason.NOT_TEXT, unknownFormat());
    }
    try {
      if (reader == null) {
        reader = open();
      }
      InputRow row = reader.next();
      if (row == null) {
        close();
      }
      return row;
    } catch (EOFException | ZipException | ZstdIOException e) {
      close();
      return damaged(e);
    } catch (IOException e) {
      close();
      throw new UncheckedIOException("Cannot read " + slice.name() + ": " + e.getMessage(), e);
    }
  }

  private String unknownFormat() {
    return InputFormat.of(slice.name()) == InputFormat.PARQUET
        ? "it does not begin and end as a Parquet file does"
        : "its name does not end in a format that is read";
  }

  private ArticleReader open() throws IOException {
    Compression compression = Compression.of(slice.name());
    boolean whole = compression != Compression.NONE;
    in = opener.open(slice.path(), Math.max(0, slice.start() - 1));
    in = compression.open(in);
    return switch (slice.format()) {
      case TEXT -> new TextReader(slice.name(), fields, in);
      case JSON_LINES ->
          new JsonLinesReader(slice, fields, in, whole ? Long.MAX_VALUE : slice.end());
      case CSV -> new CsvReader(slice.name(), fields, in);
      case HTML -> new HtmlReader(slice.name(), in);
      case FEED -> new FeedReader(slice.name(), in);
      case WARC -> new WarcPageReader(slice.name(), in);
      case PARQUET, UNKNOWN -> throw new IllegalArgumentException("No text: " + slice.name());
    };
  }

  private InputRow damaged(IOException e) {
    long position = reader == null ? 0 : reader.position();
    return unread(position, RejectReason.MALFORMED, "the file is damaged here: " + e.getMessage());
  }

  private InputRow unread(long position, RejectReason reason, String detail) {
    return InputRow.unread(slice.name(), position, new Reject(reason, detail, ""));
  }

  private void close() {
    ended = true;
    if (in != null) {
      try {
        in.close();
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  }
}
