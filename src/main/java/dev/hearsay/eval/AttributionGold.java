package dev.hearsay.eval;

import com.fasterxml.jackson.databind.JsonNode;
import dev.hearsay.model.Span;
import java.io.IOException;
import java.io.Reader;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Set;

/**
 * An article whose attributions are known, and, where the file tells, who speaks.
 *
 * @param id the article's name, as the input gives it
 * @param text its text; every span counts its code points
 * @param entities who is spoken of or speaks; empty where the file does not tell
 * @param attributions what is attributed to somebody
 */
public record AttributionGold(
    String id, String text, List<Entity> entities, List<Attribution> attributions) {
  /** The types that an actor can have: those that have a name to be known by. */
  private static final Set<String> NAMED = Set.of("person", "organization", "place");

  public AttributionGold {
    Objects.requireNonNull(id, "id");
    Objects.requireNonNull(text, "text");
    entities = List.copyOf(entities);
    attributions = List.copyOf(attributions);
  }

  /**
   * Somebody or something of an article.
   *
   * @param id its name within the article
   * @param type person, organization, place, group, unnamed or document
   * @param name its fullest name in the article
   * @param aliases other names and descriptions
   */
  public record Entity(String id, String type, String name, List<String> aliases) {
    public Entity {
      Objects.requireNonNull(id, "id");
      Objects.requireNonNull(type, "type");
      Objects.requireNonNull(name, "name");
      aliases = List.copyOf(aliases);
    }

    /** Whether it is of a type that has a name to be known by. */
    public boolean isNamed() {
      return NAMED.contains(type);
    }
  }

  /**
   * Something that the article attributes to somebody.
   *
   * @param id its name within the article
   * @param source the words that name the speaker
   * @param cue the words that say that it was said
   * @param content what was said
   * @param speakers the entities' names within the article; empty where nobody is meant, or where
   *     the file does not tell
   */
  public record Attribution(
      String id, List<Span> source, List<Span> cue, List<Span> content, List<String> speakers) {
    public Attribution {
      Objects.requireNonNull(id, "id");
      source = List.copyOf(source);
      cue = List.copyOf(cue);
      content = List.copyOf(content);
      speakers = List.copyOf(speakers);
    }
  }

  /**
   * Reads JSON Lines of articles with {@code id}, {@code text}, {@code attributions} (each with
   * {@code id}, {@code source}, {@code cue} and {@code content}) and, where speakers are known,
   * {@code entities} ({@code id}, {@code type}, {@code name}, {@code aliases}) and {@code speakers}
   * in each attribution.
   *
   * @throws GoldException where a field is missing, or a speaker is none of the entities
   * @throws IOException where the file cannot be read or is no JSON
   */
  public static List<AttributionGold> read(Reader reader) throws IOException {
    List<AttributionGold> gold = new ArrayList<>();
    for (JsonNode article : GoldJson.objects(reader)) {
      gold.add(article(article));
    }
    return List.copyOf(gold);
  }

  /**
   * Reads such lines of which each must say who speaks.
   *
   * @throws GoldException as {@link #read} does, and where an article has no {@code entities}
   * @throws IOException where the file cannot be read or is no JSON
   */
  public static List<AttributionGold> readWithSpeakers(Reader reader) throws IOException {
    List<AttributionGold> gold = new ArrayList<>();
    for (JsonNode article : GoldJson.objects(reader)) {
      GoldJson.field(article, "entities");
      gold.add(article(article));
    }
    return List.copyOf(gold);
  }

  /** The entities that speak, in the order of the file. */
  List<Entity> speakers(Attribution attribution) {
    return attribution.speakers().stream()
        .map(id -> entities.stream().filter(e -> e.id().equals(id)).findFirst().orElseThrow())
        .toList();
  }

  /** The words at these places, joined by one space. */
  String words(Collection<Span> spans) {
    StringBuilder words = new StringBuilder();
    for (Span span : spans) {
      int start = text.offsetByCodePoints(0, span.start());
      int end = text.offsetByCodePoints(start, span.length());
      words.append(words.length() == 0 ? "" : " ").append(text, start, end);
    }
    return words.toString();
  }

  private static AttributionGold article(JsonNode article) {
    String id = GoldJson.text(article, "id");
    List<Entity> entities = new ArrayList<>();
    for (JsonNode entity : article.path("entities")) {
      entities.add(
          new Entity(
              GoldJson.text(entity, "id"),
              GoldJson.text(entity, "type"),
              GoldJson.text(entity, "name"),
              GoldJson.texts(entity, "aliases")));
    }
    Set<String> known = Set.copyOf(entities.stream().map(Entity::id).toList());
    List<Attribution> attributions = new ArrayList<>();
    for (JsonNode attribution : GoldJson.field(article, "attributions")) {
      attributions.add(attribution(id, attribution, known));
    }
    AttributionGold gold =
        new AttributionGold(id, GoldJson.text(article, "text"), entities, attributions);
    gold.checkPlaces();
    return gold;
  }

  private static Attribution attribution(String article, JsonNode attribution, Set<String> known) {
    List<String> speakers =
        attribution.has("speakers") ? GoldJson.texts(attribution, "speakers") : List.of();
    for (String speaker : speakers) {
      if (!known.contains(speaker)) {
        throw new GoldException(
            "the speaker \"%s\" of %s is none of its entities. Add the entity."
                .formatted(speaker, article));
      }
    }
    return new Attribution(
        GoldJson.text(attribution, "id"),
        GoldJson.spans(attribution, "source"),
        GoldJson.spans(attribution, "cue"),
        GoldJson.spans(attribution, "content"),
        speakers);
  }

  private void checkPlaces() {
    int length = text.codePointCount(0, text.length());
    for (Attribution attribution : attributions) {
      for (Role role : Role.values()) {
        for (Span span : role.of(attribution)) {
          if (span.end() > length) {
            throw new GoldException(
                "[%d, %d] of %s lies beyond the text's %d code points. Count code points."
                    .formatted(span.start(), span.end(), id, length));
          }
        }
      }
    }
  }
}
