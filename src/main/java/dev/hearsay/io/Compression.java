package dev.hearsay.io;

import com.github.luben.zstd.ZstdInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/**
 * How a file is compressed, by its name's ending. Zstandard is read by the stream of zstd-jni,
 * which Spark brings along: Hadoop's own Zstandard codec needs a native Hadoop.
 */
enum Compression {
  NONE,
  GZIP(".gz"),
  ZSTD(".zst", ".zstd");

  private final List<String> endings;

  Compression(String... endings) {
    this.endings = List.of(endings);
  }

  static Compression of(String fileName) {
    String name = fileName.toLowerCase(Locale.ROOT);
    return Stream.of(values())
        .filter(c -> c.endings.stream().anyMatch(name::endsWith))
        .findFirst()
        .orElse(NONE);
  }

  String withoutEnding(String fileName) {
    return this == NONE ? fileName : fileName.substring(0, fileName.lastIndexOf('.'));
  }

  /** The bytes that the file stands for. */
  InputStream open(InputStream file) throws IOException {
    return switch (this) {
      case NONE -> file;
      case GZIP -> new GzipMembers(file);
      case ZSTD -> new ZstdInputStream(file);
    };
  }
}
