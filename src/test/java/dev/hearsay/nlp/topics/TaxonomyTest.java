package dev.hearsay.nlp.topics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TaxonomyTest {
  private static final String TWO =
      """
      # a comment

      [x:1]
      label: first things
      parent:
      definition: What comes first: always.
      words: one, two
      [x:2]
        label: second things
      parent:
      definition: The rest.
      """;

  @Test
  void topicsAreReadFromTheirLines() {
    Taxonomy taxonomy =
        Taxonomy.parse(
            TWO + "\n[x:3]\nlabel: parts\nparent: x:1\ndefinition: Parts.\nsay: A part.\n");

    assertThat(taxonomy.topics())
        .containsExactly(
            new Topic("x:1", "first things", 1, "", "What comes first: always."),
            new Topic("x:2", "second things", 1, "", "The rest."),
            new Topic("x:3", "parts", 2, "x:1", "Parts."));
    assertThat(taxonomy.samples(0)).containsExactly("What comes first: always.", "one, two");
    assertThat(taxonomy.samples(2)).containsExactly("Parts.", "A part.");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "[x:3];parent:;definition: d | x:3 has no label. Add a line `label: ...` below it.",
        "[x:3];label: a;definition: d | x:3 has no parent. Add a line `parent: ...` below it.",
        "[x:3];label: a;parent:;definition: | x:3 has an empty definition. Write it after the colon.",
        "[x:2];label: a;parent:;definition: d | x:2 is there twice. Give each topic an id of its own.",
        "[x:3];label: a;parent: y;definition: d | x:3 has the parent y, which is not there. Add a topic `[y]` or leave the parent empty.",
        "[x:3];label: a;label: b;parent:;definition: d | x:3 has more than one label. Leave one.",
        "[x:3];label: a;parent:;colour: red | x:3 has the unknown field colour. Use label, parent, definition, words or say.",
        "[x:3];loose words | \"loose words\" is no field of a topic. Write `name: value` below a line `[id]`.",
        "[ ];label: a | a topic has an empty id. Write the id in square brackets, `[id]`.",
        "[x:3];label: a;parent: x:1;definition: d;[x:4];label: b;parent: x:3;definition: d | x:4 stands below x:3, which has a parent itself. Give topics on at most 2 levels."
      })
  void whatIsNoTopicIsRefused(String lines, String reason) {
    assertThatThrownBy(() -> Taxonomy.parse(TWO + lines.replace(';', '\n')))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("Cannot read the taxonomy: " + reason);
  }

  @ParameterizedTest
  @CsvSource(value = {"''", "'# nothing'", "'[x]\nlabel: a\nparent:\ndefinition: d'"})
  void fewerThanTwoTopicsAreRefused(String text) {
    assertThatThrownBy(() -> Taxonomy.parse(text))
        .hasMessage(
            "Cannot read the taxonomy: fewer than two topics have an empty parent."
                + " Give at least two at the top level.");
  }

  @Test
  void theBuiltInTaxonomyHasTwoLevelsOfTheMediaTopics() {
    Map<String, Topic> topics =
        Taxonomy.builtIn().topics().stream()
            .collect(Collectors.toMap(Topic::id, Function.identity()));

    assertThat(topics.values())
        .hasSize(118)
        .allSatisfy(
            topic -> {
              assertThat(topic.label()).isNotBlank();
              assertThat(topic.definition()).endsWith(".");
              assertThat(topic.id())
                  .matches(topic.level() == 1 ? "medtop:\\d{2}000000" : "medtop:2000\\d{4}");
            });
    assertThat(topics.values().stream().filter(topic -> topic.level() == 1)).hasSize(17);
    assertThat(topics.values().stream().filter(topic -> topic.level() == 1))
        .allSatisfy(
            top -> assertThat(topics.values()).anyMatch(t -> t.parentId().equals(top.id())));
  }

  @Test
  void theExampleOfTheDocumentsIsATaxonomy() throws IOException {
    assertThat(Taxonomy.parse(Files.readString(Path.of("docs/topics-example.txt"))).topics())
        .extracting(Topic::id)
        .containsExactly("sea:ports", "sea:strikes", "sea:fishing", "sea:weather");
  }

  @Test
  void theSameTextHasTheSameChecksum() {
    assertThat(Taxonomy.parse(TWO)).hasToString(Taxonomy.parse(TWO).toString());
    assertThat(Taxonomy.parse(TWO).toString())
        .isNotEqualTo(Taxonomy.parse(TWO.replace("rest", "remains")).toString());
  }
}
