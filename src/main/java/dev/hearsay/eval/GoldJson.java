package dev.hearsay.eval;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.MappingIterator;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.hearsay.model.Span;
import java.io.IOException;
import java.io.Reader;
import java.util.ArrayList;
import java.util.List;

/** Reads the objects of a gold file: a JSON array of them, or one after another. */
final class GoldJson {
  private static final ObjectMapper JSON = new ObjectMapper();

  private GoldJson() {}

  static List<JsonNode> objects(Reader reader) throws IOException {
    List<JsonNode> objects = new ArrayList<>();
    // of an array the iterator gives the elements, as it gives the values that follow one another
    try (MappingIterator<JsonNode> values = JSON.readerFor(JsonNode.class).readValues(reader)) {
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
      throw new GoldException(
          "\"%s\" is missing in %s. Give every object that field."
              .formatted(name, shortened(object)));
    }
    return value;
  }

  /** A field that must be there and hold text. */
  static String text(JsonNode object, String name) {
    return field(object, name).asText();
  }

  /** A field that must be there and hold texts. */
  static List<String> texts(JsonNode object, String name) {
    List<String> texts = new ArrayList<>();
    field(object, name).forEach(text -> texts.add(text.asText()));
    return texts;
  }

  /** A field that must be there and hold pairs of code points, {@code [[start, end], ...]}. */
  static List<Span> spans(JsonNode object, String name) {
    List<Span> spans = new ArrayList<>();
    for (JsonNode pair : field(object, name)) {
      int start = pair.path(0).asInt(-1);
      int end = pair.path(1).asInt(-1);
      if (start < 0 || end <= start) {
        throw new GoldException(
            "%s is no [start, end] in %s. Give the first code point and the one after the last."
                .formatted(pair, shortened(object)));
      }
      spans.add(new Span(start, end));
    }
    return spans;
  }

  static String shortened(JsonNode object) {
    String text = object.toString();
    return text.length() <= 80 ? text : text.substring(0, 80) + "...";
  }
}
