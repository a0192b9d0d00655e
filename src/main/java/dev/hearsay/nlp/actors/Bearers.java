package dev.hearsay.nlp.actors;

import dev.hearsay.model.ActorKind;
import dev.hearsay.model.Gender;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;

/**
 * Says which person of an article bears a single name. Of several with one surname the one named
 * last and named most, but more the one introduced first, and less another whom the article sets
 * apart by repeating the full name.
 */
final class Bearers {
  static final int NOBODY = -1;

  private static final double SURNAME = 3;
  private static final double OTHER_PART = 2;
  private static final double TITLE = 2;
  private static final double GENDER = 1;
  private static final double SET_APART = 0.5;
  private static final double FIRST = 0.4;
  private static final double MENTIONS = 0.5;
  private static final double TITLED = 1;

  private final Map<String, List<Integer>> byPart = new HashMap<>();
  private final Map<Integer, ActorDraft> drafts = new HashMap<>();
  private final Map<Integer, Integer> fullNames = new HashMap<>();
  private final Map<String, Integer> firstOfPart = new HashMap<>();
  private final Map<Integer, Integer> lastPlaces = new HashMap<>();
  private final Map<String, EnumSet<Gender>> titled = new HashMap<>();
  private final Misspellings misspelt;

  Bearers(Lexicon lexicon) {
    this.misspelt = new Misspellings(lexicon);
  }

  /** Adds a person under each word of the name. */
  void add(int draft, ActorDraft person) {
    drafts.put(draft, person);
    for (String part : new LinkedHashSet<>(person.parts())) {
      byPart.computeIfAbsent(part, k -> new ArrayList<>()).add(draft);
    }
    if (person.kind() == ActorKind.PERSON) {
      misspelt.add(person, draft);
    }
  }

  /** Counts a full name; they come in order of place. */
  void countFullName(int draft) {
    fullNames.merge(draft, 1, Integer::sum);
    drafts.get(draft).parts().forEach(part -> firstOfPart.putIfAbsent(part, draft));
  }

  /** Counts a single name with a title of one gender: Mr. Marlow, wherever it stands. */
  void countTitle(NameMention name) {
    if (name.gender() != Gender.UNKNOWN) {
      titled.computeIfAbsent(name.last(), k -> EnumSet.noneOf(Gender.class)).add(name.gender());
    }
  }

  /** Notes that the person was named at the place; places come in order. */
  void see(int draft, int place) {
    lastPlaces.put(draft, place);
  }

  /** The draft that the single name at the place names, {@link #NOBODY} for none. */
  int find(NameMention name, int place) {
    List<Integer> candidates = byPart.getOrDefault(name.last(), List.of());
    int best = NOBODY;
    double bestScore = 0;
    for (int d : candidates) {
      double score = bears(drafts.get(d), name);
      if (score > 0) {
        score += nearness(lastPlaces.get(d), place);
        score += MENTIONS * Math.log1p(drafts.get(d).mentions());
        score += candidates.size() > 1 ? standing(d, name.last()) + asTitled(d, name) : 0;
        if (score > bestScore) {
          best = d;
          bestScore = score;
        }
      }
    }
    Integer misspelling = best == NOBODY ? misspelt.get(name) : null;
    return misspelling == null ? best : misspelling;
  }

  private static double bears(ActorDraft draft, NameMention name) {
    String part = name.last();
    if (draft.kind() != ActorKind.PERSON || !draft.parts().contains(part)) {
      return 0;
    }
    double score = draft.last().equals(part) ? SURNAME : OTHER_PART;
    score += draft.hasTitle(name.title()) ? TITLE : 0;
    if (name.gender() != Gender.UNKNOWN && draft.likelyGender() != Gender.UNKNOWN) {
      return name.gender() == draft.likelyGender() ? score + GENDER : 0;
    }
    return score;
  }

  /** More for the bearer introduced first, less for another whose full name is repeated. */
  private double standing(int draft, String part) {
    boolean first = firstOfPart.getOrDefault(part, draft) == draft;
    int repeats = Math.min(3, fullNames.getOrDefault(draft, 0) - 1);
    return first ? FIRST : -SET_APART * Math.max(0, repeats);
  }

  /** More for one of the gender that all titles of the name have: Mr. Marlow, but no Ms. Marlow. */
  private double asTitled(int draft, NameMention name) {
    EnumSet<Gender> genders = titled.getOrDefault(name.last(), EnumSet.noneOf(Gender.class));
    return name.gender() == Gender.UNKNOWN
            && genders.size() == 1
            && genders.contains(drafts.get(draft).likelyGender())
        ? TITLED
        : 0;
  }

  /** 1 for the candidate named last before this place, less for others. */
  private static double nearness(Integer lastPlace, int at) {
    return lastPlace == null ? 0 : 1.0 / (1 + (at - lastPlace) / 4.0);
  }
}
