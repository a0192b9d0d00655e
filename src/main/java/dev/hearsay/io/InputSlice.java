package dev.hearsay.io;

import java.io.Serializable;

/**
 * A file, or the lines of it that begin within {@code [start, end)} of its bytes.
 *
 * @param path the file's full Hadoop URI
 * @param name the file's path as people know it
 * @param format what the file holds
 * @param start the first byte
 * @param end the one after the last; the file's stored length for a whole file
 * @param firstLine the number of the first line that begins in it, from 1
 */
record InputSlice(
    String path, String name, InputFormat format, long start, long end, long firstLine)
    implements Serializable {
  InputSlice withFirstLine(long line) {
    return new InputSlice(path, name, format, start, end, line);
  }
}
