package dev.hearsay.nlp.topics;

import dev.hearsay.model.ContentId;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The topics that texts are filed under, each with the samples that it is told by.
 *
 * <p>Written as text: a line {@code [id]} begins a topic; below it stand {@code label}, {@code
 * parent} (empty at the top), {@code definition} and any number of {@code words} and {@code say}
 * lines as {@code name: value}; {@code #} begins a comment. A definition, a list of seed words and
 * a sentence are one sample each. There are two levels.
 *
 * <p>Immutable and thread-safe.
 */
public final class Taxonomy {
  private static final String RESOURCE = "taxonomy.txt";
  private static final Set<String> FIELDS = Set.of("label", "parent", "definition");
  private static final Set<String> SAMPLES = Set.of("words", "say");
  private static final int LEVELS = 2;

  private final String text;
  private final List<Topic> topics;
  private final List<List<String>> samples;

  private Taxonomy(String text, List<Topic> topics, List<List<String>> samples) {
    this.text = text;
    this.topics = List.copyOf(topics);
    this.samples = List.copyOf(samples);
  }

  /**
   * The taxonomy that comes with the program: the two upper levels of the IPTC Media Topics.
   *
   * @throws IllegalStateException where the resource is missing
   */
  public static Taxonomy builtIn() {
    try (InputStream in = Taxonomy.class.getResourceAsStream(RESOURCE)) {
      if (in == null) {
        throw new IllegalStateException(
            "Cannot find the taxonomy: "
                + RESOURCE
                + " is missing. Build the program again from a clean checkout.");
      }
      return parse(new String(in.readAllBytes(), StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException("Cannot read the taxonomy " + RESOURCE, e);
    }
  }

  /**
   * A taxonomy from its text.
   *
   * @throws IllegalArgumentException where a topic lacks a field, is there twice, names a parent
   *     that is not there or stands below a topic that has a parent itself, and where fewer than
   *     two topics have no parent
   */
  public static Taxonomy parse(String text) {
    List<Draft> drafts = drafts(text);
    Map<String, Draft> byId = new HashMap<>();
    for (Draft draft : drafts) {
      if (byId.put(draft.id, draft) != null) {
        throw refused(draft.id + " is there twice", "Give each topic an id of its own");
      }
    }
    List<Topic> topics = drafts.stream().map(draft -> topic(draft, byId)).toList();
    if (topics.stream().filter(topic -> topic.level() == 1).count() < 2) {
      throw refused(
          "fewer than two topics have an empty parent", "Give at least two at the top level");
    }
    return new Taxonomy(text, topics, drafts.stream().map(Draft::samples).toList());
  }

  /** Every topic, in order of the text. */
  public List<Topic> topics() {
    return topics;
  }

  /** The text that it was read from. */
  public String text() {
    return text;
  }

  /** Its checksum. */
  @Override
  public String toString() {
    return ContentId.of("taxonomy", text);
  }

  /** What a topic is told by: its definition first. */
  List<String> samples(int topic) {
    return samples.get(topic);
  }

  private static List<Draft> drafts(String text) {
    List<Draft> drafts = new ArrayList<>();
    for (String line : text.lines().map(String::strip).toList()) {
      if (line.startsWith("[") && line.endsWith("]")) {
        drafts.add(new Draft(line.substring(1, line.length() - 1).strip()));
      } else if (!line.isEmpty() && !line.startsWith("#")) {
        if (drafts.isEmpty() || line.indexOf(':') < 0) {
          throw refused(
              "\"" + line + "\" is no field of a topic", "Write `name: value` below a line `[id]`");
        }
        drafts.get(drafts.size() - 1).add(line);
      }
    }
    return drafts;
  }

  private static Topic topic(Draft draft, Map<String, Draft> byId) {
    String parent = draft.field("parent");
    if (!parent.isEmpty() && !byId.containsKey(parent)) {
      throw refused(
          draft.id + " has the parent " + parent + ", which is not there",
          "Add a topic `[" + parent + "]` or leave the parent empty");
    }
    if (!parent.isEmpty() && !byId.get(parent).field("parent").isEmpty()) {
      throw refused(
          draft.id + " stands below " + parent + ", which has a parent itself",
          "Give topics on at most " + LEVELS + " levels");
    }
    int level = parent.isEmpty() ? 1 : LEVELS;
    return new Topic(draft.id, draft.filled("label"), level, parent, draft.filled("definition"));
  }

  private static IllegalArgumentException refused(String reason, String wayOut) {
    return new IllegalArgumentException(
        "Cannot read the taxonomy: " + reason + ". " + wayOut + ".");
  }

  /** A topic as its lines are read. */
  private static final class Draft {
    private final String id;
    private final Map<String, String> fields = new LinkedHashMap<>();
    private final List<String> further = new ArrayList<>();

    Draft(String id) {
      if (id.isEmpty()) {
        throw refused("a topic has an empty id", "Write the id in square brackets, `[id]`");
      }
      this.id = id;
    }

    void add(String line) {
      int colon = line.indexOf(':');
      String name = line.substring(0, colon).strip();
      String value = line.substring(colon + 1).strip();
      if (SAMPLES.contains(name)) {
        further.add(value);
      } else if (!FIELDS.contains(name)) {
        throw refused(
            id + " has the unknown field " + name, "Use label, parent, definition, words or say");
      } else if (fields.put(name, value) != null) {
        throw refused(id + " has more than one " + name, "Leave one");
      }
    }

    String field(String name) {
      String value = fields.get(name);
      if (value == null) {
        throw refused(id + " has no " + name, "Add a line `" + name + ": ...` below it");
      }
      return value;
    }

    String filled(String name) {
      String value = field(name);
      if (value.isEmpty()) {
        throw refused(id + " has an empty " + name, "Write it after the colon");
      }
      return value;
    }

    List<String> samples() {
      Set<String> all = new HashSet<>();
      List<String> samples = new ArrayList<>();
      all.add(filled("definition"));
      samples.add(filled("definition"));
      further.stream().filter(all::add).forEach(samples::add);
      return List.copyOf(samples);
    }
  }
}
