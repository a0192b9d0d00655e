package dev.hearsay.io;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.util.zip.CRC32;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;
import java.util.zip.ZipException;

/**
 * The content of all members of a gzip file (RFC 1952), one after another.
 *
 * <p>The platform's own stream takes whatever it cannot read after the first member for the end,
 * which would lose the rest of a file in silence. Here anything but zeros after a member is damage,
 * and reading can go on behind it. One thread's.
 */
final class GzipMembers extends InputStream {
  private static final int BUFFER = 1 << 16;
  private static final int MAGIC = 0x1f8b08;
  private static final int HEADER_CRC = 2;
  private static final int EXTRA = 4;
  private static final int NAME = 8;
  private static final int COMMENT = 16;
  private static final int RESERVED = 0xe0;

  private final InputStream in;
  private final byte[] buffer = new byte[BUFFER];
  private final Inflater inflater = new Inflater(true);
  private final CRC32 checksum = new CRC32();
  private int at;
  private int filled;
  private boolean inside;

  GzipMembers(InputStream in) {
    this.in = in;
  }

  @Override
  public int read() throws IOException {
    byte[] one = new byte[1];
    return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
  }

  /**
   * {@inheritDoc}
   *
   * @throws ZipException where the file is damaged
   * @throws EOFException where it breaks off
   */
  @Override
  public int read(byte[] bytes, int offset, int length) throws IOException {
    while (inside || header()) {
      int read = inflate(bytes, offset, length);
      if (read > 0 || length == 0) {
        checksum.update(bytes, offset, read);
        return read;
      }
      if (inflater.finished()) {
        trailer();
      } else {
        fillOrFail();
        inflater.setInput(buffer, at, filled - at);
        at = filled;
      }
    }
    return -1;
  }

  /** Goes on after damage with the next member; false where none follows. */
  boolean resume() throws IOException {
    inside = false;
    if (inflater.getRemaining() > 0) {
      at = filled - inflater.getRemaining();
    }
    inflater.reset();
    int last = 0;
    while (fill()) {
      int flags = buffer[at++] & 0xff;
      if (last == MAGIC && (flags & RESERVED) == 0) {
        enter(flags);
        return true;
      }
      last = (last << 8 | flags) & 0xffffff;
    }
    return false;
  }

  @Override
  public void close() throws IOException {
    inflater.end();
    in.close();
  }

  private int inflate(byte[] bytes, int offset, int length) throws ZipException {
    try {
      int read = inflater.inflate(bytes, offset, length);
      if (inflater.needsDictionary()) {
        throw new ZipException("it asks for a dictionary");
      }
      return read;
    } catch (DataFormatException e) {
      throw new ZipException(e.getMessage());
    }
  }

  /** Reads a member's header; false at the end. */
  private boolean header() throws IOException {
    boolean padded = false;
    while (fill() && buffer[at] == 0) {
      padded = true;
      at++;
    }
    if (!fill()) {
      return false;
    }
    int magic = next() << 16 | next() << 8 | next();
    int flags = next();
    if (padded || magic != MAGIC || (flags & RESERVED) != 0) {
      throw new ZipException("no gzip member begins here");
    }
    enter(flags);
    return true;
  }

  private void enter(int flags) throws IOException {
    skip(6);
    if ((flags & EXTRA) != 0) {
      skip(next() | next() << 8);
    }
    if ((flags & NAME) != 0) {
      skipText();
    }
    if ((flags & COMMENT) != 0) {
      skipText();
    }
    if ((flags & HEADER_CRC) != 0) {
      skip(2);
    }
    checksum.reset();
    inside = true;
  }

  private void trailer() throws IOException {
    at = filled - inflater.getRemaining();
    long written = inflater.getBytesWritten() & 0xffffffffL;
    inside = false;
    inflater.reset();
    if (number() != checksum.getValue() || number() != written) {
      throw new ZipException("its checksum is wrong");
    }
  }

  private long number() throws IOException {
    return next() | next() << 8 | next() << 16 | (long) next() << 24;
  }

  private void skip(int bytes) throws IOException {
    for (int i = 0; i < bytes; i++) {
      next();
    }
  }

  private void skipText() throws IOException {
    while (next() != 0) {
      continue;
    }
  }

  private int next() throws IOException {
    fillOrFail();
    return buffer[at++] & 0xff;
  }

  private void fillOrFail() throws IOException {
    if (!fill()) {
      throw new EOFException("it breaks off");
    }
  }

  private boolean fill() throws IOException {
    if (at == filled) {
      at = 0;
      filled = Math.max(0, in.read(buffer));
    }
    return at < filled;
  }
}
