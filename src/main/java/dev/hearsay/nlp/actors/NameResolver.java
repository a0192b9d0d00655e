package dev.hearsay.nlp.actors;

import dev.hearsay.model.ActorKind;
import dev.hearsay.model.Gender;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Groups an article's names into actors: full names first, then short forms, each joined to the
 * fuller name that it shortens.
 *
 * <p>A surname goes to the person who bears it; where several do, a title's gender, then nearness
 * and number of mentions decide. {@code Marlow} after {@code Ada Marlow} and {@code Ben Marlow} is
 * the one named last, {@code Mr. Marlow} is Ben.
 */
final class NameResolver {
  private static final int UNSET = -1;
  private final Lexicon lexicon;
  private final List<NameMention> names;
  private final int[] actorOf;
  private final List<ActorDraft> drafts = new ArrayList<>();
  private final Map<String, List<Integer>> draftsOfSurname = new HashMap<>();
  private final Map<String, Integer> longerOf = new HashMap<>();
  private final OrganizationNames organizations = new OrganizationNames();

  private NameResolver(List<NameMention> names, Lexicon lexicon) {
    this.lexicon = lexicon;
    this.names = NameKinds.settle(names, lexicon);
    this.actorOf = new int[names.size()];
    Arrays.fill(actorOf, UNSET);
  }

  /** The actors that the names name. */
  static Cast resolve(List<NameMention> names, Lexicon lexicon) {
    return new NameResolver(names, lexicon).resolve();
  }

  private Cast resolve() {
    inOrderOfLength(ActorKind.PERSON, 2, this::personByFullName);
    shortPersonNames();
    for (ActorKind kind : List.of(ActorKind.ORGANIZATION, ActorKind.PLACE, ActorKind.OTHER)) {
      inOrderOfLength(kind, 1, this::byLongerName);
    }
    return inOrderOfMention();
  }

  private interface Join {
    int actor(int name);
  }

  private void inOrderOfLength(ActorKind kind, int leastParts, Join join) {
    List<Integer> order = new ArrayList<>();
    for (int i = 0; i < names.size(); i++) {
      if (names.get(i).kind() == kind && names.get(i).parts().size() >= leastParts) {
        order.add(i);
      }
    }
    order.sort(Comparator.comparingInt((Integer i) -> -names.get(i).parts().size()));
    order.forEach(i -> assign(i, join.actor(i)));
  }

  private void assign(int name, int actor) {
    actorOf[name] = actor;
    drafts.get(actor).add(names.get(name), lexicon);
  }

  private int draft(NameMention name) {
    drafts.add(new ActorDraft(name.kind(), name.parts()));
    return drafts.size() - 1;
  }

  private int personByFullName(int at) {
    NameMention name = names.get(at);
    List<Integer> sameSurname =
        draftsOfSurname.computeIfAbsent(name.last(), k -> new ArrayList<>());
    for (int d : sameSurname) {
      if (samePerson(drafts.get(d), name)) {
        return d;
      }
    }
    sameSurname.add(drafts.size());
    return draft(name);
  }

  private boolean samePerson(ActorDraft draft, NameMention name) {
    if (draft.parts().equals(name.parts())) {
      return true;
    }
    boolean gendersDiffer =
        name.gender() != Gender.UNKNOWN
            && draft.gender() != Gender.UNKNOWN
            && name.gender() != draft.gender();
    return !gendersDiffer
        && draft.last().equals(name.last())
        && draft.given().stream().anyMatch(given -> lexicon.sameGivenName(given, name.first()));
  }

  private void shortPersonNames() {
    Bearers bearers = new Bearers(lexicon);
    for (int d = 0; d < drafts.size(); d++) {
      bearers.add(d, drafts.get(d));
    }
    for (int i = 0; i < names.size(); i++) {
      if (actorOf[i] != UNSET) {
        bearers.countFullName(actorOf[i]);
      } else if (names.get(i).kind() == ActorKind.PERSON) {
        bearers.countTitle(names.get(i));
      }
    }
    for (int i = 0; i < names.size(); i++) {
      NameMention name = names.get(i);
      if (name.kind() == ActorKind.PERSON && name.parts().size() == 1) {
        int bearer = bearers.find(name, i);
        if (bearer == Bearers.NOBODY) {
          bearer = draft(name);
          bearers.add(bearer, drafts.get(bearer));
        }
        assign(i, bearer);
      }
      if (actorOf[i] != UNSET) {
        bearers.see(actorOf[i], i);
      }
    }
  }

  /** As longer names come first, equal names have one answer. */
  private int byLongerName(int at) {
    NameMention name = names.get(at);
    String key = name.kind() + " " + name.name() + " " + String.join(" ", name.parts());
    Integer known = longerOf.get(key);
    int actor = known == null ? searchLonger(name) : known;
    longerOf.put(key, actor);
    return actor;
  }

  private int searchLonger(NameMention name) {
    for (int d = drafts.size() - 1; d >= 0; d--) {
      ActorDraft draft = drafts.get(d);
      if (draft.kind() == name.kind() && organizations.same(draft, name)) {
        return d;
      }
    }
    return draft(name);
  }

  private Cast inOrderOfMention() {
    int[] place = new int[drafts.size()];
    Arrays.fill(place, UNSET);
    List<ActorDraft> actors = new ArrayList<>();
    int[] ordered = new int[actorOf.length];
    for (int i = 0; i < actorOf.length; i++) {
      if (place[actorOf[i]] == UNSET) {
        place[actorOf[i]] = actors.size();
        actors.add(drafts.get(actorOf[i]));
      }
      ordered[i] = place[actorOf[i]];
    }
    return new Cast(names, ordered, actors);
  }
}
