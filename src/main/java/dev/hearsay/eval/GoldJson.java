package dev.hearsay.eval;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.MappingIterator;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.Reader;
import java.util.ArrayList;
import java.util.List;

/** Reads the objects of a gold file: a JSON array of them, or one after another. */
final class GoldJson {
  private GoldJson() {}

  static List<JsonNode> objects(Reader reader) throws IOException {
    List<JsonNode> objects = new ArrayList<>();
    // of an array the iterator gives the elements, as it gives the values that follow one another
    try (MappingIterator<JsonNode> values =
        new ObjectMapper().readerFor(JsonNode.class).readValues(reader)) {
      while (values.hasNextValue()) {
        objects.add(values.nextValue());
      }
    }
    return objects;
  }

  /** A field that must be there. */
  static JsonNode field(JsonNode object, String name) {
    JsonNode value = object.get(name);
    if (value == null || value.isNull()) {
      throw new IllegalArgumentException(
          "Cannot read the gold: \"%s\" is missing in %s. Give every object that field."
              .formatted(name, shortened(object)));
    }
    return value;
  }

  static String shortened(JsonNode object) {
    String text = object.toString();
    return text.length() <= 80 ? text : text.substring(0, 80) + "...";
  }
}
