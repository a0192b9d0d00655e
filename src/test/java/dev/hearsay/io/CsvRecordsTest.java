package dev.hearsay.io;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hearsay.io.CsvRecords.CsvRecord;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CsvRecordsTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '#',
      quoteCharacter = '`',
      textBlock =
          """
          a,b\\nc,d            # 1[a|b] 2[c|d]
          a,b\\r\\nc,d\\r\\n   # 1[a|b] 2[c|d]
          a,,\\n               # 1[a||]
          "a,b",c              # 1[a,b|c]
          "a\\nb",c\\nd,e      # 1[a\\nb|c] 3[d|e]
          "a\\r\\nb"\\r\\nc    # 1[a\\r\\nb] 3[c]
          "say ""no""\",b       # 1[say "no"|b]
          "",""                # 1[|]
          a "b" c,d            # 1[a "b" c|d]
          \\n\\na\\n\\nb       # 3[a] 5[b]
          "a"x,b\\nc,d         # 1[a|b]! 2[c|d]
          a\\n"b,c\\nd         # 1[a] 2[b,c\\nd]!
          a\\nbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb # 1[a] 2[bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb]!
          ``                   # ``
          """)
  void readsRecordsWithTheirLines(String csv, String records) throws IOException {
    assertThat(read(csv.replace("\\n", "\n").replace("\\r", "\r")))
        .isEqualTo(records.replace("\\n", "\n").replace("\\r", "\r"));
  }

  private static String read(String csv) throws IOException {
    CsvRecords records =
        new CsvRecords(new ByteArrayInputStream(csv.getBytes(StandardCharsets.UTF_8)), 40);
    List<String> found = new ArrayList<>();
    for (CsvRecord record = records.next(); record != null; record = records.next()) {
      String fields =
          record.fields().stream()
              .map(field -> new String(field, StandardCharsets.UTF_8))
              .collect(Collectors.joining("|", "[", "]"));
      found.add(record.line() + fields + (record.fault() == null ? "" : "!"));
    }
    return String.join(" ", found);
  }
}
