package dev.hearsay.io;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** What a file holds, by its name's ending. */
enum InputFormat {
  /** One article, with or without front matter. */
  TEXT("txt"),
  /** One JSON object a line. */
  JSON_LINES("jsonl", "ndjson", "json"),
  /** RFC 4180 with a header. */
  CSV("csv"),
  /** Apache Parquet. */
  PARQUET("parquet"),
  /** A web page. */
  HTML("html", "htm"),
  /** RSS or Atom. */
  FEED("rss", "atom", "xml"),
  /** Web pages as crawled (WARC), or their text (WET). */
  WARC("warc", "wet"),
  /** Anything else: not read. */
  UNKNOWN;

  /** What the error messages list. */
  static final String ENDINGS =
      ".txt, .jsonl, .ndjson, .json, .csv, .html, .htm, .rss, .atom, .xml, .warc and .wet, also"
          + " with .gz or .zst after it, and .parquet";

  private final List<String> endings;

  InputFormat(String... endings) {
    this.endings = List.of(endings);
  }

  static InputFormat of(String fileName) {
    String name = fileName.toLowerCase(Locale.ROOT);
    Compression compression = Compression.of(name);
    String bare = compression.withoutEnding(name);
    return Stream.of(values())
        .filter(format -> format.endings.stream().anyMatch(e -> bare.endsWith("." + e)))
        .filter(format -> format != PARQUET || compression == Compression.NONE)
        .findFirst()
        .orElse(UNKNOWN);
  }
}
