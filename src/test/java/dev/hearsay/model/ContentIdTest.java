package dev.hearsay.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A changed id is a changed table: these are pinned. */
class ContentIdTest {
  @ParameterizedTest
  @CsvSource({
    "'',                  ffe679bb831c95b67dc17819",
    "Ada Marlow,          6cfc16840a3dfeb568bbeabd",
    "Ævar 🚢 “Carrow”,    307365a5ed52724c0b0b9a37",
  })
  void anIdNeverChanges(String part, String id) {
    assertThat(ContentId.of(part)).isEqualTo(id);
  }

  @Test
  void anIdOfSeveralPartsNeverChanges() {
    assertThat(ContentId.of("actor", "person", "ada marlow")).isEqualTo("fe17952e80139277d63c0643");
    assertThat(ContentId.of()).isEqualTo("e3b0c44298fc1c149afbf4c8");
  }

  @Test
  void partsAreToldApart() {
    List<String> ids =
        List.of(
            ContentId.of("ab", "c"),
            ContentId.of("a", "bc"),
            ContentId.of("abc"),
            ContentId.of("abc", ""),
            ContentId.of("", "abc"),
            ContentId.of("c", "ab"));
    assertThat(ids).doesNotHaveDuplicates();
  }

  @Test
  void aMissingPartCountsAsAnEmptyOne() {
    assertThat(ContentId.of("a", null, "b")).isEqualTo(ContentId.of("a", "", "b"));
  }

  @Test
  void anIdIsTwentyFourHexadecimalDigits() {
    List<String> ids = new ArrayList<>();
    IntStream.range(0, 1000).forEach(i -> ids.add(ContentId.of(Integer.toString(i))));
    assertThat(ids).doesNotHaveDuplicates().allMatch(id -> id.matches("[0-9a-f]{24}"));
  }
}
