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
    "a.parquet.gz, UNKNOWN",
    "a.gz, UNKNOWN",
    "a.docx, UNKNOWN",
    "txt, UNKNOWN"
  })
  void isKnownByTheNamesEnding(String name, InputFormat format) {
    assertThat(InputFormat.of(name)).isEqualTo(format);
  }
}
