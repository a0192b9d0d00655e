package dev.hearsay.io;

import java.io.IOException;
import java.io.InputStream;

/** How many lines begin in a slice, so that the next one knows its first line's number. */
final class SliceLines {
  private static final int BUFFER = 1 << 16;

  private SliceLines() {}

  static long count(InputSlice slice, SliceRows.Opener opener) throws IOException {
    long from = Math.max(0, slice.start() - 1);
    long left = slice.end() - 1 - from;
    long lines = slice.start() == 0 ? 1 : 0;
    byte[] buffer = new byte[BUFFER];
    try (InputStream in = opener.open(slice.path(), from)) {
      while (left > 0) {
        int read = in.read(buffer, 0, (int) Math.min(BUFFER, left));
        if (read < 0) {
          return lines;
        }
        for (int i = 0; i < read; i++) {
          lines += buffer[i] == '\n' ? 1 : 0;
        }
        left -= read;
      }
    }
    return lines;
  }
}
