package dev.hearsay.nlp.actors;

import dev.hearsay.model.ActorKind;
import dev.hearsay.nlp.text.Words;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Names of one word that were taken for a person's and stand where only a place can: in a dateline,
 * {@code CARROW, June 12 (Northline) - A jury}, or behind {@code in}. A name that the article gives
 * a title, or that is anybody's surname or given name in it, stays a person's.
 */
final class TownNames {
  private static final int LONGEST_DATELINE = 12;
  private static final Set<String> DASHES = Set.of("-", "--", "–", "—");

  private final Words words;

  TownNames(Words words) {
    this.words = words;
  }

  /**
   * The names with these as places, wherever they stand in the article; and with what the network
   * takes for a place as a person where it is somebody's surname and nothing lies in it.
   */
  List<NameMention> settle(List<NameMention> names) {
    Set<String> towns = new HashSet<>();
    Set<String> persons = new HashSet<>();
    for (NameMention name : names) {
      if (name.kind() == ActorKind.PERSON) {
        if (name.parts().size() > 1 || name.isTitled()) {
          persons.addAll(name.parts());
        } else if (isDateline(name) || standsIn(name)) {
          towns.add(name.last());
        }
      }
    }
    towns.removeAll(persons);
    Set<String> bearers = surnames(names);
    return names.stream()
        .map(
            name -> {
              if (isOneOf(towns, name, ActorKind.PERSON)) {
                return name.withKind(ActorKind.PLACE);
              }
              return isOneOf(bearers, name, ActorKind.PLACE)
                  ? name.withKind(ActorKind.PERSON)
                  : name;
            })
        .toList();
  }

  /** Of those whom the text gives in full, but for what also is where something happens. */
  private Set<String> surnames(List<NameMention> names) {
    Set<String> surnames = new HashSet<>();
    Set<String> places = new HashSet<>();
    for (NameMention name : names) {
      if (name.kind() == ActorKind.PERSON && name.parts().size() > 1) {
        surnames.add(name.last());
      } else if (name.kind() == ActorKind.PLACE && isBehindPreposition(name)) {
        places.addAll(name.parts());
      }
    }
    surnames.removeAll(places);
    return surnames;
  }

  private boolean isBehindPreposition(NameMention name) {
    int before = name.words().from() - 1;
    return before >= 0 && WordClass.LOCATIVE.has(words.stem(before));
  }

  private static boolean isOneOf(Set<String> words, NameMention name, ActorKind kind) {
    return name.kind() == kind && name.parts().size() == 1 && words.contains(name.last());
  }

  /** In capitals at the head of a paragraph that soon goes on behind a dash. */
  private boolean isDateline(NameMention name) {
    int from = name.words().from();
    if (!words.beginsLine(from) || !isCapitals(words.form(from))) {
      return false;
    }
    int end = Math.min(words.size(), from + LONGEST_DATELINE);
    for (int i = name.words().to(); i < end && !words.beginsLine(i); i++) {
      if (DASHES.contains(words.form(i)) && words.spaceBefore(i)) {
        return true;
      }
    }
    return false;
  }

  private boolean standsIn(NameMention name) {
    int in = name.words().from() - 1;
    return in >= 0
        && words.is(in, "in")
        && !name.possessive()
        && (in == 0 || !WordClass.TAKES_IN.has(words.stem(in - 1)));
  }

  private static boolean isCapitals(String form) {
    return form.length() > 1 && form.codePoints().allMatch(Character::isUpperCase);
  }
}
