package dev.hearsay.report;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hearsay.model.PublishText;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ExcerptTest {
  private static final String LONG =
      "one two three four five six seven eight nine ten eleven twelve thirteen fourteen";

  @Test
  void fewWordsEndAtASpaceWithAMark() {
    assertThat(few(LONG)).endsWith("eleven twelve …").doesNotContain("thirteen");
  }

  @Test
  void everyWordStandsWhereTextIsPublished() {
    assertThat(Excerpt.passage(PublishText.YES, LONG)).isEqualTo(LONG);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "Nobody told us.",
        "one two three four five six seven eight nine ten eleven twelve",
        "https://a.example/one/two/three/four/five/six/seven/eight/nine/ten/11/12/13/14/15/16/17",
        "part-00000-62912b23-aaf7-495d-9f49-cbc95fa20ee6.c000.zstd.parquet/a/b/c/d/e/f/g/h/i/j"
      })
  void whatHasFewWordsOrIsAnAddressOrAPathStaysWhole(String text) {
    assertThat(few(text)).isEqualTo(text);
  }

  @ParameterizedTest
  @CsvSource({"-", "/", "—", "’"})
  void partsOfAWordCountAsWords(String between) {
    String text = LONG.replace("one two three four", String.join(between, "a", "b", "c", "d"));

    assertThat(few(text + " " + LONG)).contains("twelve").doesNotContain("thirteen");
  }

  @Test
  void aScriptWithoutSpacesIsCutByCharacters() {
    assertThat(few("港".repeat(400))).hasSize(152).endsWith("港 …");
  }

  @Test
  void noCharacterIsCutInTwo() {
    assertThat(few("\uD83D\uDE00".repeat(200))).isEqualTo("\uD83D\uDE00".repeat(150) + " …");
  }

  @Test
  void aHashIsThatOfTheWordsInUtf8() {
    assertThat(Excerpt.hash("Nobody told us."))
        .hasSize(64)
        .isEqualTo(Excerpt.hash("Nobody told us."))
        .isNotEqualTo(Excerpt.hash("Nobody told us"));
    assertThat(Excerpt.hash(""))
        .isEqualTo("e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855");
  }

  private static String few(String text) {
    return Excerpt.passage(PublishText.NO, text);
  }
}
