package dev.hearsay.eval;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.Reader;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/**
 * An actor of the real world, and the entities of gold articles that are this one.
 *
 * @param actor its name
 * @param where the entities, {@code <article id>#<entity id>}
 */
public record ActorGold(String actor, List<String> where) {
  public ActorGold {
    Objects.requireNonNull(actor, "actor");
    where = List.copyOf(where);
  }

  /**
   * Reads a JSON array, or JSON lines, of objects with {@code actor} and {@code where}.
   *
   * @throws GoldException where a field is missing
   * @throws IOException where the file cannot be read or is no JSON
   */
  public static List<ActorGold> read(Reader reader) throws IOException {
    List<ActorGold> actors = new ArrayList<>();
    for (JsonNode object : GoldJson.objects(reader)) {
      actors.add(new ActorGold(GoldJson.text(object, "actor"), GoldJson.texts(object, "where")));
    }
    return List.copyOf(actors);
  }

  /** How {@link #where} writes an entity. */
  static String place(AttributionGold article, String entity) {
    return article.id() + "#" + entity;
  }
}
