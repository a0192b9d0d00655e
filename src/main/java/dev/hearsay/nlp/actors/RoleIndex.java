package dev.hearsay.nlp.actors;

import dev.hearsay.model.ActorKind;
import dev.hearsay.model.Gender;
import dev.hearsay.model.SpeakerKind;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** Who has which role in an article, by the nouns that the text gives them and by like nouns. */
final class RoleIndex {
  private static final int MOST_BEARERS = 12;
  private static final Set<String> NO_MODIFIERS = Set.of("-", "’", "'", "former", "new", "old");
  private static final Map<String, String> PARTIES =
      Map.of(
          "gop", "republican",
          "democrat", "democratic",
          "dem", "democratic",
          "libertarian", "libertarian");

  private final Lexicon lexicon;
  private final Map<String, List<Integer>> bearers = new HashMap<>();
  private final Map<ActorDraft, Set<String>> described = new HashMap<>();

  RoleIndex(Lexicon lexicon) {
    this.lexicon = lexicon;
  }

  /** Adds an actor under its roles. */
  void add(int index, ActorDraft actor) {
    Set<String> keys = new HashSet<>();
    for (String role : actor.roles()) {
      keys.add(role);
      lexicon.roleGroups(role).forEach(group -> keys.add("group " + group));
    }
    keys.forEach(key -> bearers.computeIfAbsent(key, k -> new ArrayList<>()).add(index));
  }

  /** The latest of those whose role the description names, or one of the same group. */
  Set<Integer> bearers(Description description) {
    Set<Integer> found = new HashSet<>(latest(description.noun()));
    found.addAll(latest(description.age()));
    for (String group : lexicon.roleGroups(description.noun())) {
      found.addAll(latest("group " + group));
    }
    return found;
  }

  private List<Integer> latest(String key) {
    List<Integer> all = bearers.getOrDefault(key, List.of());
    return all.subList(Math.max(0, all.size() - MOST_BEARERS), all.size());
  }

  /** Whether one of the actor's roles is of one group with the noun. */
  boolean shareGroup(ActorDraft actor, String noun) {
    Set<String> groups = lexicon.roleGroups(noun);
    return actor.roles().stream()
        .anyMatch(role -> lexicon.roleGroups(role).stream().anyMatch(groups::contains));
  }

  /** How many of the description's modifiers the text gives the actor. */
  int shared(ActorDraft actor, Description description) {
    Set<String> own = described.computeIfAbsent(actor, RoleIndex::wordsOf);
    int shared = 0;
    for (String modifier : description.modifiers()) {
      shared += !NO_MODIFIERS.contains(modifier) && own.contains(party(modifier)) ? 1 : 0;
    }
    return shared;
  }

  /** Whether one of the actor's roles tells it from others: mayor, but not rival or Democrat. */
  boolean hasOffice(ActorDraft actor) {
    return actor.roles().stream()
        .filter(role -> !WordClass.RELATIVE_ROLE.has(role) && !PARTIES.containsValue(party(role)))
        .anyMatch(
            role ->
                actor.kind() != ActorKind.PERSON
                    || lexicon.isTitle(role)
                    || lexicon.noun(role).filter(k -> k == SpeakerKind.UNNAMED).isPresent());
  }

  /** Whether what the actor is called speaks of the owner: {@code a lawyer for Ada Marlow}. */
  boolean isOf(ActorDraft actor, String owner) {
    return !owner.isEmpty()
        && actor.descriptions().stream()
            .anyMatch(
                d -> List.of(d.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}]+")).contains(owner));
  }

  /** Whether the actor is a person and neither gender nor party speaks against the description. */
  boolean mayBePerson(ActorDraft actor, Description description) {
    Gender gender = actor.likelyGender();
    return actor.kind() == ActorKind.PERSON
        && (description.gender() == Gender.UNKNOWN
            || gender == Gender.UNKNOWN
            || gender == description.gender())
        && !isOfOtherParty(actor, description);
  }

  /** Whether the description is of one party and the text puts the actor in another alone. */
  private boolean isOfOtherParty(ActorDraft actor, Description description) {
    Set<String> own = partiesIn(described.computeIfAbsent(actor, RoleIndex::wordsOf));
    Set<String> said = partiesIn(description.modifiers().stream().map(RoleIndex::party).toList());
    return !own.isEmpty() && !said.isEmpty() && Collections.disjoint(own, said);
  }

  private static Set<String> partiesIn(Collection<String> words) {
    Set<String> parties = new HashSet<>(PARTIES.values());
    parties.retainAll(words);
    return parties;
  }

  private static Set<String> wordsOf(ActorDraft actor) {
    Set<String> own = new HashSet<>();
    for (String description : actor.descriptions()) {
      for (String word : description.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}]+")) {
        own.add(party(word));
      }
    }
    actor.parts().forEach(part -> own.add(party(part)));
    return own;
  }

  private static String party(String word) {
    return PARTIES.getOrDefault(word, word);
  }
}
