package dev.hearsay.io;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class InputFormatTest {
  @ParameterizedTest
  @CsvSource({
    "a.txt, TEXT",
    "A.TXT.GZ, TEXT",
    "a.jsonl, JSON_LINES",
    "a.ndjson.zst, JSON_LINES",
    "a.json.gz, JSON_LINES",
    "a.b.csv.zstd, CSV",
    "part-0.zstd.parquet, PARQUET",
    "a.html, HTML",
    "A.HTM.GZ, HTML",
    "feed.rss, FEED",
    "a.atom.zst, FEED",
    "a.xml, FEED",
    "CC-NEWS-20260512-00001.warc.gz, WARC",
    "a.warc.wet.gz, WARC",
    "a.warc.wat.gz, UNKNOWN",
    "a.parquet.gz, UNKNOWN",
    "a.gz, UNKNOWN",
    "a.docx, UNKNOWN",
    "txt, UNKNOWN"
  })
  void isKnownByTheNamesEnding(String name, InputFormat format) {
    assertThat(InputFormat.of(name)).isEqualTo(format);
  }
}
