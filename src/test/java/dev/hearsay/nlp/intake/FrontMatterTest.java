package dev.hearsay.nlp.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FrontMatterTest {
  @Test
  void partsTheBlockFromTheTextWithoutTrimmingIt() {
    FrontMatter head =
        FrontMatter.of("---\ntitle: Dam fails\nsource: The Post\n---\n\n The dam \n");
    assertThat(head.values()).isEqualTo(Map.of("title", "Dam fails", "source", "The Post"));
    assertThat(head.text()).isEqualTo("\n The dam \n");
    assertThat(head.closed()).isTrue();
  }

  @Test
  void readsCarriageReturnsAndClosesAtTheFirstRule() {
    FrontMatter head = FrontMatter.of("---\r\nTitle: A\r\n---\r\nText\r\n---\r\nmore");
    assertThat(head.values()).containsExactly(Map.entry("title", "A"));
    assertThat(head.text()).isEqualTo("Text\r\n---\r\nmore");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          "Dam: it fails"     | Dam: it fails
          'It''s over'        | It's over
          "He said \\"no\\""  | He said "no"
          10:30 at the dam    | 10:30 at the dam
          "unbalanced         | "unbalanced
          "                   | "
          """)
  void takesQuotationMarksOffAValue(String written, String value) {
    FrontMatter head = FrontMatter.of("---\ntitle: " + written + "\n---\nText");
    assertThat(head.values()).containsEntry("title", value);
  }

  @Test
  void passesOverCommentsListsAndBlankLines() {
    FrontMatter head =
        FrontMatter.of("---\nx: 1\n# by hand\ntags:\n  - a\n- b\n\ntitle: T\nurl:\n---\nText");
    assertThat(head.values()).containsEntry("title", "T").containsEntry("url", "");
    assertThat(head.text()).isEqualTo("Text");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"", "Text alone", "---", "---\n\nA rule, then text", "----\ntitle: x\n---\n"})
  void aTextWithoutBlockIsWhole(String file) {
    assertThat(FrontMatter.of(file)).isEqualTo(new FrontMatter(Map.of(), file, true));
  }

  @ParameterizedTest
  @ValueSource(strings = {"---\ntitle: x\n", "---\ntitle: x\nAnd here the text begins.\n---\n"})
  void tellsABlockThatIsNotClosed(String file) {
    assertThat(FrontMatter.of(file).closed()).isFalse();
  }

  @Test
  void aBlockMayBeTheWholeFile() {
    assertThat(FrontMatter.of("---\ntitle: x\n---").text()).isEmpty();
  }
}
