package dev.hearsay.nlp.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DateParserTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          2026-03-05T14:30:00Z            | 2026-03-05T14:30:00Z
          2026-03-05T14:30:00.123456Z     | 2026-03-05T14:30:00.123456Z
          2026-03-05T14:30:00+02:00       | 2026-03-05T12:30:00Z
          2026-03-05T23:30:00-0500        | 2026-03-06T04:30:00Z
          2026-03-05 14:30:00+00          | 2026-03-05T14:30:00Z
          1987-06-18T18:46:13             | 1987-06-18T18:46:13Z
          2026-03-05 14:30                | 2026-03-05T14:30:00Z
          2026-03-05 14:30:00             | 2026-03-05T14:30:00Z
          2026-03-05 14:30:00 UTC         | 2026-03-05T14:30:00Z
          2026-03-05                      | 2026-03-05T00:00:00Z
          2026/03/05                      | 2026-03-05T00:00:00Z
          20260305                        | 2026-03-05T00:00:00Z
          10 March 2026                   | 2026-03-10T00:00:00Z
          1 may 2026                      | 2026-05-01T00:00:00Z
          10th March, 2026                |
          March 16, 2026                  | 2026-03-16T00:00:00Z
          Mar. 16, 2026                   | 2026-03-16T00:00:00Z
          Sept. 3, 2025                   | 2025-09-03T00:00:00Z
          March 16th, 2026                | 2026-03-16T00:00:00Z
          Monday, March 16, 2026          | 2026-03-16T00:00:00Z
          March 16, 2026 9:05             | 2026-03-16T09:05:00Z
          Tue, 10 Mar 2026 05:45:00 GMT   | 2026-03-10T05:45:00Z
          Tue, 10 Mar 2026 05:45:00 +0100 | 2026-03-10T04:45:00Z
          10 Mar 2026 05:45:00 EST        | 2026-03-10T10:45:00Z
          1772721000                      | 2026-03-05T14:30:00Z
          1772721000000                   | 2026-03-05T14:30:00Z
          1000-01-01                      | 1000-01-01T00:00:00Z
          """)
  void readsTheUsualForms(String words, Instant moment) {
    assertThat(DateParser.parse(words).orElse(null)).isEqualTo(moment);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "03/04/2026",
        "3.4.2026",
        "yesterday",
        "2026-02-30",
        "2026-13-01",
        "Wed, 10 Mar 2026 05:45:00 GMT",
        "March 2026",
        "2026",
        "0999-12-31",
        "10000-01-01",
        "2026-03-05T25:00:00Z",
        "None",
        "",
        " "
      })
  void refusesWhatNamesNoDayOrTwo(String words) {
    assertThat(DateParser.parse(words)).isEmpty();
  }
}
