package dev.hearsay.eval;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The names that count as right for an entity, in the form that {@link PlainName} gives. */
final class KnownNames {
  private final Map<String, Set<String>> elsewhere;

  private KnownNames(Map<String, Set<String>> elsewhere) {
    this.elsewhere = elsewhere;
  }

  /**
   * The names by the articles, and by the actors that the articles' entities are: a name of two
   * words or more that another article gives the same actor is right as well.
   */
  static KnownNames of(List<AttributionGold> articles, List<ActorGold> actors) {
    Map<String, String> names = new HashMap<>();
    for (AttributionGold article : articles) {
      for (AttributionGold.Entity entity : article.entities()) {
        names.put(ActorGold.place(article, entity.id()), PlainName.of(entity.name()));
      }
    }
    Map<String, Set<String>> elsewhere = new HashMap<>();
    for (ActorGold actor : actors) {
      Set<String> known = new HashSet<>();
      known.add(PlainName.of(actor.actor()));
      for (String place : actor.where()) {
        String name = names.getOrDefault(place, "");
        if (name.contains(" ")) {
          known.add(name);
        }
      }
      actor.where().forEach(place -> elsewhere.put(place, known));
    }
    return new KnownNames(elsewhere);
  }

  /** The full names of the entity. */
  Set<String> fullNames(AttributionGold article, AttributionGold.Entity entity) {
    Set<String> names = new HashSet<>(Set.of(PlainName.of(entity.name())));
    names.addAll(elsewhere.getOrDefault(ActorGold.place(article, entity.id()), Set.of()));
    names.remove("");
    return names;
  }

  /** The entity's other names and descriptions. */
  Set<String> aliases(AttributionGold.Entity entity) {
    Set<String> names = new HashSet<>();
    entity.aliases().forEach(alias -> names.add(PlainName.of(alias)));
    names.remove("");
    return names;
  }
}
