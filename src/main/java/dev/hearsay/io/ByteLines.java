package dev.hearsay.io;

import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;

/**
 * The lines of a stream of bytes, by LF or CR LF, of which none takes more than a set memory. One
 * thread's.
 */
final class ByteLines {
  private static final int BUFFER = 1 << 16;

  private final InputStream in;
  private final int longest;
  private final byte[] buffer = new byte[BUFFER];
  private int at;
  private int filled;
  private byte[] line = new byte[1024];
  private int length;
  private long read;
  private long lineStart;
  private boolean cut;

  /**
   * The lines of a stream.
   *
   * @param offset the place of the stream's first byte in its file
   * @param longest the bytes that are kept of a line
   */
  ByteLines(InputStream in, long offset, int longest) {
    this.in = in;
    this.longest = longest;
    this.read = offset;
  }

  /** The next line without its break, cut where it is too long; null at the end. */
  byte[] next() throws IOException {
    lineStart = read;
    length = 0;
    cut = false;
    boolean ended = false;
    while (!ended && fill()) {
      int end = lineFeed();
      append(at, end);
      ended = end < filled;
      int taken = end - at + (ended ? 1 : 0);
      read += taken;
      at += taken;
    }
    if (read == lineStart) {
      return null;
    }
    boolean carriageReturn = ended && length > 0 && line[length - 1] == '\r';
    return Arrays.copyOf(line, carriageReturn ? length - 1 : length);
  }

  /** The place of the last line's first byte in its file. */
  long lineStart() {
    return lineStart;
  }

  /** The place of the next line's first byte in its file. */
  long nextStart() {
    return read;
  }

  /** Whether the last line was too long, so that its end is missing. */
  boolean isCut() {
    return cut;
  }

  private boolean fill() throws IOException {
    if (at == filled) {
      at = 0;
      filled = Math.max(0, in.read(buffer));
    }
    return at < filled;
  }

  private int lineFeed() {
    int i = at;
    while (i < filled && buffer[i] != '\n') {
      i++;
    }
    return i;
  }

  private void append(int from, int to) {
    int kept = Math.min(to - from, longest - length);
    cut |= kept < to - from;
    if (length + kept > line.length) {
      line = Arrays.copyOf(line, Math.max(length + kept, Math.min(longest, line.length * 2)));
    }
    System.arraycopy(buffer, from, line, length, kept);
    length += kept;
  }
}
