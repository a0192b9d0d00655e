package dev.hearsay.nlp.topics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.StringReader;
import java.util.List;
import org.junit.jupiter.api.Test;

class TaxonomyTest {
  @Test
  void aTopicIsReadFromItsLines() throws IOException {
    assertThat(
            parse(
                """
                # a comment

                [x:1]
                label: first things
                level: 2
                parent: x:0
                definition: What comes first: always.
                words: one, two
                """))
        .containsExactly(new Topic("x:1", "first things", 2, "x:0", "What comes first: always."));
  }

  @Test
  void aTopicWithoutAFieldIsRefused() {
    assertThatThrownBy(() -> parse("[x:1]\nlevel: 1\n"))
        .hasMessage(
            "Cannot read the taxonomy: x:1 has no label. Add a line `label: ...` below it.");
  }

  @Test
  void aLineOutsideATopicIsRefused() {
    assertThatThrownBy(() -> parse("label: lost\n"))
        .hasMessageStartingWith(
            "Cannot read the taxonomy: \"label: lost\" is no field of a topic.");
  }

  private static List<Topic> parse(String text) throws IOException {
    return Taxonomy.parse(new BufferedReader(new StringReader(text)));
  }
}
