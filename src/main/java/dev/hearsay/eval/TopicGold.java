package dev.hearsay.eval;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.MappingIterator;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.Reader;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/**
 * A text whose topics are known.
 *
 * @param id the text's name
 * @param title its headline, "" where the text holds it
 * @param text the whole text
 * @param labels what the file calls its topics
 * @param primary name of the main topic
 * @param also names of the topics that are right as well
 */
public record TopicGold(
    String id, String title, String text, TopicLabels labels, String primary, List<String> also) {
  public TopicGold {
    Objects.requireNonNull(id, "id");
    Objects.requireNonNull(title, "title");
    Objects.requireNonNull(text, "text");
    Objects.requireNonNull(labels, "labels");
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
    if (node.has("category")) {
      return of(TopicLabels.BBC, node, field(node, "category"), List.of());
    }
    List<String> also = new ArrayList<>();
    node.path("also").forEach(name -> also.add(name.asText()));
    return of(TopicLabels.MEDIA_TOPICS, node, field(node, "primary"), also);
  }

  private static TopicGold of(
      TopicLabels labels, JsonNode node, String primary, List<String> also) {
    String id = field(node, "id");
    check(id, labels, primary);
    also.forEach(name -> check(id, labels, name));
    return new TopicGold(
        id, node.path("title").asText(""), field(node, "text"), labels, primary, also);
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

  private static void check(String id, TopicLabels labels, String name) {
    if (!labels.names().contains(name)) {
      throw new GoldException(
          id
              + " has the unknown topic \""
              + name
              + "\". Use one of "
              + String.join(", ", labels.names())
              + ".");
    }
  }
}
