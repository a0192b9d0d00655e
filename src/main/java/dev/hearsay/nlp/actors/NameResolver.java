package dev.hearsay.nlp.actors;

import dev.hearsay.model.ActorKind;
import dev.hearsay.model.Gender;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

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
  private static final Set<String> COMPANY_WORDS =
      Set.of(
          "bank",
          "co",
          "company",
          "corp",
          "corporation",
          "energy",
          "group",
          "holdings",
          "inc",
          "industries",
          "limited",
          "ltd",
          "partners",
          "plc",
          "power",
          "systems");

  private final Lexicon lexicon;
  private final List<NameMention> names;
  private final int[] actorOf;
  private final List<ActorDraft> drafts = new ArrayList<>();
  private final Map<String, List<Integer>> draftsOfPart = new HashMap<>();
  private final Map<String, Integer> longerOf = new HashMap<>();
  private final OrganizationNames organizations = new OrganizationNames();

  private NameResolver(List<NameMention> names, Lexicon lexicon) {
    this.lexicon = lexicon;
    this.names = settleKinds(names);
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

  /** One kind for all names with the same letters: the one that most of them have. */
  private static List<NameMention> settleKinds(List<NameMention> names) {
    Map<String, Map<ActorKind, Integer>> votes = new HashMap<>();
    Map<String, Integer> surnames = new HashMap<>();
    Set<String> firms = new HashSet<>();
    for (NameMention name : names) {
      votes
          .computeIfAbsent(String.join(" ", name.parts()), k -> new EnumMap<>(ActorKind.class))
          .merge(name.kind(), 1, Integer::sum);
      if (name.kind() == ActorKind.PERSON && name.parts().size() > 1) {
        surnames.merge(name.last(), 1, Integer::sum);
      }
      if (name.parts().size() > 1 && COMPANY_WORDS.contains(name.last())) {
        firms.add(name.first());
      }
    }
    List<NameMention> settled = new ArrayList<>();
    for (NameMention name : names) {
      Map<ActorKind, Integer> own = votes.get(String.join(" ", name.parts()));
      ActorKind most =
          own.entrySet().stream()
              .max(
                  Map.Entry.<ActorKind, Integer>comparingByValue()
                      .thenComparing(Map.Entry.comparingByKey(Comparator.reverseOrder())))
              .orElseThrow()
              .getKey();
      boolean surname = name.parts().size() == 1 && surnames.containsKey(name.last());
      boolean seenAsPerson = own.containsKey(ActorKind.PERSON);
      boolean firm = name.parts().size() == 1 && firms.contains(name.first()) && !surname;
      boolean untitled = name.gender() == Gender.UNKNOWN && name.title().isEmpty();
      if (surname && seenAsPerson) {
        settled.add(name.withKind(ActorKind.PERSON));
      } else if (firm && untitled && most == ActorKind.PERSON) {
        settled.add(name.withKind(ActorKind.ORGANIZATION));
      } else {
        settled.add(name.withKind(most));
      }
    }
    return settled;
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
    List<Integer> sameSurname = draftsOfPart.computeIfAbsent(name.last(), k -> new ArrayList<>());
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
    draftsOfPart.clear();
    for (int d = 0; d < drafts.size(); d++) {
      addParts(d);
    }
    Map<Integer, Integer> lastPlaces = new HashMap<>();
    for (int i = 0; i < names.size(); i++) {
      NameMention name = names.get(i);
      if (name.kind() == ActorKind.PERSON && name.parts().size() == 1) {
        assign(i, bearer(i, lastPlaces).orElseGet(() -> addParts(draft(name))));
      }
      if (actorOf[i] != UNSET) {
        lastPlaces.put(actorOf[i], i);
      }
    }
  }

  private int addParts(int draft) {
    for (String part : new LinkedHashSet<>(drafts.get(draft).parts())) {
      draftsOfPart.computeIfAbsent(part, k -> new ArrayList<>()).add(draft);
    }
    return draft;
  }

  private Optional<Integer> bearer(int at, Map<Integer, Integer> lastPlaces) {
    NameMention name = names.get(at);
    int best = UNSET;
    double bestScore = 0;
    for (int d : draftsOfPart.getOrDefault(name.last(), List.of())) {
      double score = bears(drafts.get(d), name);
      if (score > 0) {
        score += nearness(lastPlaces.get(d), at) + 0.3 * Math.log1p(drafts.get(d).mentions());
        if (score > bestScore) {
          best = d;
          bestScore = score;
        }
      }
    }
    return best == UNSET ? Optional.empty() : Optional.of(best);
  }

  private static double bears(ActorDraft draft, NameMention name) {
    String part = name.last();
    if (draft.kind() != ActorKind.PERSON || !draft.parts().contains(part)) {
      return 0;
    }
    double score = draft.last().equals(part) ? 3 : 2;
    score += draft.hasTitle(name.title()) ? 2 : 0;
    if (name.gender() != Gender.UNKNOWN && draft.likelyGender() != Gender.UNKNOWN) {
      return name.gender() == draft.likelyGender() ? score + 1 : 0;
    }
    return score;
  }

  /** 1 for the candidate named last before this place, less for others. */
  private static double nearness(Integer lastPlace, int at) {
    return lastPlace == null ? 0 : 1.0 / (1 + (at - lastPlace) / 4.0);
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
