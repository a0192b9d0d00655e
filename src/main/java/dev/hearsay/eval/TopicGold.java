package dev.hearsay.eval;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.MappingIterator;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.Reader;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * A text whose topics are known.
 *
 * @param id the text's name
 * @param title its headline, "" where the text holds it
 * @param text the whole text
 * @param primary code of the main topic
 * @param also codes of the topics that are right as well
 */
public record TopicGold(String id, String title, String text, String primary, List<String> also) {
  /** The label names of the topic gold files and their codes. */
  private static final Map<String, String> CODES =
      Map.ofEntries(
          Map.entry("arts_culture_entertainment_media", "medtop:01000000"),
          Map.entry("crime_law_justice", "medtop:02000000"),
          Map.entry("disaster_accident_emergency", "medtop:03000000"),
          Map.entry("economy_business_finance", "medtop:04000000"),
          Map.entry("education", "medtop:05000000"),
          Map.entry("environment", "medtop:06000000"),
          Map.entry("health", "medtop:07000000"),
          Map.entry("human_interest", "medtop:08000000"),
          Map.entry("labour", "medtop:09000000"),
          Map.entry("lifestyle_leisure", "medtop:10000000"),
          Map.entry("politics_government", "medtop:11000000"),
          Map.entry("religion", "medtop:12000000"),
          Map.entry("science_technology", "medtop:13000000"),
          Map.entry("society", "medtop:14000000"),
          Map.entry("sport", "medtop:15000000"),
          Map.entry("conflict_war_peace", "medtop:16000000"),
          Map.entry("weather", "medtop:17000000"));

  /** BBC's five categories: the topic that each is mapped to, then what it also covers. */
  private static final Map<String, List<String>> CATEGORIES =
      Map.of(
          "business", List.of("economy_business_finance", "labour"),
          "entertainment", List.of("arts_culture_entertainment_media", "human_interest"),
          "politics", List.of("politics_government"),
          "sport", List.of("sport"),
          "tech", List.of("science_technology", "lifestyle_leisure"));

  public TopicGold {
    Objects.requireNonNull(id, "id");
    Objects.requireNonNull(title, "title");
    Objects.requireNonNull(text, "text");
    Objects.requireNonNull(primary, "primary");
    also = List.copyOf(also);
  }

  /**
   * Reads a gold file: a JSON array of texts with {@code primary} and {@code also}, or JSON Lines
   * of texts with a {@code category} of BBC's.
   *
   * @throws GoldException where a text lacks a field or names an unknown topic
   * @throws IOException where the file cannot be read or is no JSON
   */
  public static List<TopicGold> read(Reader reader) throws IOException {
    List<TopicGold> gold = new ArrayList<>();
    // Of an array the iterator gives the elements, as it gives the values that follow one another.
    try (MappingIterator<JsonNode> texts =
        new ObjectMapper().readerFor(JsonNode.class).readValues(reader)) {
      while (texts.hasNextValue()) {
        gold.add(of(texts.nextValue()));
      }
    }
    return List.copyOf(gold);
  }

  private static TopicGold of(JsonNode node) {
    String id = field(node, "id");
    String title = node.path("title").asText("");
    if (node.has("category")) {
      List<String> names = CATEGORIES.get(field(node, "category"));
      if (names == null) {
        throw unknown(id, field(node, "category"), CATEGORIES);
      }
      return of(id, title, node, names.get(0), names.subList(1, names.size()));
    }
    List<String> also = new ArrayList<>();
    node.path("also").forEach(name -> also.add(name.asText()));
    return of(id, title, node, field(node, "primary"), also);
  }

  private static TopicGold of(
      String id, String title, JsonNode node, String primary, List<String> also) {
    return new TopicGold(
        id,
        title,
        field(node, "text"),
        code(id, primary),
        also.stream().map(name -> code(id, name)).toList());
  }

  private static String field(JsonNode node, String name) {
    JsonNode value = node.get(name);
    if (value == null || !value.isTextual()) {
      throw new GoldException(
          "the text "
              + node.path("id").asText("without an id")
              + " has no "
              + name
              + ". Give each text an id, a text, and a primary topic or a category.");
    }
    return value.asText();
  }

  private static String code(String id, String name) {
    String code = CODES.get(name);
    if (code == null) {
      throw unknown(id, name, CODES);
    }
    return code;
  }

  private static GoldException unknown(String id, String name, Map<String, ?> known) {
    return new GoldException(
        id
            + " has the unknown topic \""
            + name
            + "\". Use one of "
            + String.join(", ", known.keySet().stream().sorted().toList())
            + ".");
  }
}
