package dev.hearsay.nlp.topics;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Reads the topics from their resource, in order of code. A line {@code [code]} begins a topic, the
 * lines {@code name: value} below it describe it, {@code #} begins a comment.
 */
final class Taxonomy {
  private static final String RESOURCE = "taxonomy.txt";

  private Taxonomy() {}

  /**
   * The taxonomy that comes with the program.
   *
   * @throws IllegalStateException where the resource is missing or is not in its format
   */
  static List<Topic> load() {
    try (InputStream in = Taxonomy.class.getResourceAsStream(RESOURCE)) {
      if (in == null) {
        throw new IllegalStateException(
            "Cannot find the taxonomy: "
                + RESOURCE
                + " is missing. Build the program again from a clean checkout.");
      }
      return parse(new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8)));
    } catch (IOException e) {
      throw new UncheckedIOException("Cannot read the taxonomy " + RESOURCE, e);
    }
  }

  static List<Topic> parse(BufferedReader reader) throws IOException {
    List<Topic> topics = new ArrayList<>();
    Map<String, String> fields = new LinkedHashMap<>();
    for (String line = reader.readLine(); line != null; line = reader.readLine()) {
      if (line.startsWith("[")) {
        add(topics, fields);
        fields.clear();
        fields.put("id", line.substring(1, line.indexOf(']')));
      } else if (!line.isBlank() && !line.startsWith("#")) {
        int colon = line.indexOf(':');
        if (colon < 0 || fields.isEmpty()) {
          throw new IllegalStateException(
              "Cannot read the taxonomy: \""
                  + line
                  + "\" is no field of a topic. Write `name: value` below a line `[code]`.");
        }
        fields.put(line.substring(0, colon), line.substring(colon + 1).strip());
      }
    }
    add(topics, fields);
    return List.copyOf(topics);
  }

  private static void add(List<Topic> topics, Map<String, String> fields) {
    if (fields.isEmpty()) {
      return;
    }
    topics.add(
        new Topic(
            fields.get("id"),
            field(fields, "label"),
            Integer.parseInt(field(fields, "level")),
            field(fields, "parent"),
            field(fields, "definition")));
  }

  private static String field(Map<String, String> fields, String name) {
    String value = fields.get(name);
    if (value == null) {
      throw new IllegalStateException(
          "Cannot read the taxonomy: "
              + fields.get("id")
              + " has no "
              + name
              + ". Add a line `"
              + name
              + ": ...` below it.");
    }
    return value;
  }
}
