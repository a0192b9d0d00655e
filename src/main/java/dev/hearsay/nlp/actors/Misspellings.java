package dev.hearsay.nlp.actors;

import dev.hearsay.model.Gender;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/**
 * Surnames with one letter wrong, too many, too few or changed for its neighbour: {@code Marlwo}
 * after {@code Ada Marlow}. Two surnames are compared by what is left of them when one letter is
 * taken away, so a look-up costs no more in a long article than in a short one.
 */
final class Misspellings {
  private static final int SHORTEST = 5;

  private final Lexicon lexicon;
  private final Map<String, Integer> bearers = new HashMap<>();
  private final Map<Integer, Gender> genders = new HashMap<>();

  Misspellings(Lexicon lexicon) {
    this.lexicon = lexicon;
  }

  /** Makes the person's surname known; the first of two that are alike keeps its place. */
  void add(ActorDraft person, int draft) {
    if (person.last().length() >= SHORTEST) {
      genders.put(draft, person.likelyGender());
      withoutOneLetter(person.last()).forEach(rest -> bearers.putIfAbsent(rest, draft));
    }
  }

  /** The draft whose surname the name misspells, null for none. */
  Integer get(NameMention name) {
    String surname = name.last();
    if (surname.length() < SHORTEST || lexicon.isGivenName(surname)) {
      return null;
    }
    for (String rest : withoutOneLetter(surname)) {
      Integer draft = bearers.get(rest);
      if (draft != null && agrees(genders.get(draft), name.gender())) {
        return draft;
      }
    }
    return null;
  }

  private static boolean agrees(Gender one, Gender other) {
    return one == other || one == Gender.UNKNOWN || other == Gender.UNKNOWN;
  }

  /** The word itself and all that is left when one letter but the first is taken away. */
  private static Set<String> withoutOneLetter(String word) {
    Set<String> rests = new HashSet<>();
    rests.add(word);
    for (int i = 1; i < word.length(); i++) {
      rests.add(word.substring(0, i) + word.substring(i + 1));
    }
    return rests;
  }
}
