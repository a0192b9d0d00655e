package dev.hearsay.io;

/**
 * A file of the input.
 *
 * @param path its full Hadoop URI
 * @param name its path as people know it, see {@link PathNames}
 * @param format what it holds
 * @param length its bytes as stored
 */
record InputFile(String path, String name, InputFormat format, long length) {
  /** Whether parts of it can be read apart: a line of JSON is known by the line break before it. */
  boolean splittable() {
    return format == InputFormat.JSON_LINES && Compression.of(name) == Compression.NONE;
  }

  InputFile withFormat(InputFormat other) {
    return new InputFile(path, name, other, length);
  }
}
