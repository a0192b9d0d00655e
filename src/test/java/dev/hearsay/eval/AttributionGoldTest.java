package dev.hearsay.eval;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.StringReader;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AttributionGoldTest {
  @Test
  void readsArticlesAndTheirWordsByCodePoints() throws IOException {
    AttributionGold gold =
        read("""
                {"id": "a", "text": "😀 Voss said no.", "entities": [{"id": "a1", "type": "person",
                "name": "Mira Voss", "aliases": ["Voss"]}], "attributions": [{"id": "E1",
                "source": [[2, 6]], "cue": [[7, 11]], "content": [[12, 14]], "speakers": ["a1"]}]}
                """)
            .get(0);
    AttributionGold.Attribution attribution = gold.attributions().get(0);

    assertThat(gold.words(attribution.source())).isEqualTo("Voss");
    assertThat(gold.words(attribution.content())).isEqualTo("no");
    assertThat(gold.speakers(attribution)).extracting("name").containsExactly("Mira Voss");
  }

  @Test
  void speakersNeedNotBeKnownForSpans() throws IOException {
    String line =
        """
        {"id": "a", "text": "Voss said no.", "attributions": [{"id": "E1", "source": [],
        "cue": [], "content": [[10, 12]]}]}
        """;

    assertThat(read(line).get(0).attributions().get(0).speakers()).isEmpty();
    assertThatThrownBy(() -> AttributionGold.readWithSpeakers(new StringReader(line)))
        .isInstanceOf(GoldException.class)
        .hasMessageContaining("\"entities\" is missing");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "{\"id\": \"a\"} | \"attributions\" is missing",
        "{\"id\": \"a\", \"text\": \"No.\", \"attributions\": [{\"id\": \"E1\"}]}"
            + " | \"source\" is missing",
        "{\"id\": \"a\", \"text\": \"No.\", \"attributions\": [{\"id\": \"E1\", \"source\": [],"
            + " \"cue\": [], \"content\": [[2, 2]]}]} | [2,2] is no [start, end]",
        "{\"id\": \"a\", \"text\": \"No.\", \"attributions\": [{\"id\": \"E1\", \"source\": [],"
            + " \"cue\": [], \"content\": [[2, 9]]}]} | [2, 9] of a lies beyond the text's 3",
        "{\"id\": \"a\", \"text\": \"No.\", \"attributions\": [{\"id\": \"E1\", \"source\": [],"
            + " \"cue\": [], \"content\": [[0, 2]], \"speakers\": [\"a9\"]}]}"
            + " | the speaker \"a9\" of a is none of its entities",
      })
  void saysWhatIsWrong(String line, String reason) {
    assertThatThrownBy(() -> read(line))
        .isInstanceOf(GoldException.class)
        .hasMessageContaining(reason);
  }

  private static List<AttributionGold> read(String lines) throws IOException {
    return AttributionGold.read(new StringReader(lines));
  }
}
