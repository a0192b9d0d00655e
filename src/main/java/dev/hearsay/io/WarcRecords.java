package dev.hearsay.io;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.channels.Channels;
import java.nio.channels.ReadableByteChannel;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;
import org.netpreserve.jwarc.WarcReader;
import org.netpreserve.jwarc.WarcRecord;

/**
 * The records of a WARC file, found again after a damaged one. One thread's.
 *
 * <p>Each record is read by a reader of its own on the same bytes: so it is here that a record's
 * beginning is looked for, and a header that cannot be read costs no more than its record.
 */
final class WarcRecords {
  private static final int BUFFER = 1 << 16;
  private static final byte[] BEGINNING = "WARC/".getBytes(StandardCharsets.US_ASCII);

  private final GzipMembers members;
  private final ReadableByteChannel channel;
  private final ByteBuffer buffer = ByteBuffer.allocate(BUFFER).flip();

  /** The records of a stream, which may be that of a compressed file. */
  WarcRecords(InputStream in) {
    this.members = in instanceof GzipMembers gzip ? gzip : null;
    this.channel = Channels.newChannel(in);
  }

  /** Whether a record or something else follows; passes over the line breaks before it. */
  boolean hasMore() throws IOException {
    while (has(1)) {
      byte b = buffer.get(buffer.position());
      if (b != '\r' && b != '\n') {
        return true;
      }
      buffer.get();
    }
    return false;
  }

  /** Whether what follows begins like a record. */
  boolean atRecord() throws IOException {
    return has(BEGINNING.length) && begins();
  }

  /**
   * The record that follows. The one before must have been read to its end.
   *
   * @throws org.netpreserve.jwarc.ParsingException where its header cannot be read
   * @throws IllegalArgumentException where its header holds no number for its length
   */
  Optional<WarcRecord> next() throws IOException {
    WarcReader reader = new WarcReader(channel, buffer);
    reader.setLenient(true);
    return reader.next();
  }

  /** Passes over what cannot be read, up to the next line that begins like a record. */
  void skipToRecord() throws IOException {
    boolean lineStart = false;
    if (atRecord()) {
      buffer.position(buffer.position() + BEGINNING.length);
    }
    while (has(1) && !(lineStart && atRecord())) {
      lineStart = buffer.get() == '\n';
    }
  }

  /** Goes on behind damage of a compressed file; false where nothing follows that can be read. */
  boolean resume() throws IOException {
    buffer.clear().flip();
    return members != null && members.resume();
  }

  private boolean begins() {
    int at = buffer.arrayOffset() + buffer.position();
    return Arrays.equals(buffer.array(), at, at + BEGINNING.length, BEGINNING, 0, BEGINNING.length);
  }

  private boolean has(int bytes) throws IOException {
    while (buffer.remaining() < bytes) {
      buffer.compact();
      int read = channel.read(buffer);
      buffer.flip();
      if (read < 0) {
        return false;
      }
    }
    return true;
  }
}
