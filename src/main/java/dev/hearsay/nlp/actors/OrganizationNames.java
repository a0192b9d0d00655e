package dev.hearsay.nlp.actors;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;

/**
 * When a name without a person behind it shortens another: equal words, an acronym, or the first or
 * last words where they are not too common. {@code LPC} and {@code Lathe Power} shorten {@code
 * Lathe Power Company}; {@code House} does not shorten {@code White House}.
 */
final class OrganizationNames {
  private static final Set<String> CAMPS = Set.of("campaign", "camp", "team");

  /** Whether the name may stand for the drafted actor's. */
  boolean same(ActorDraft draft, NameMention name) {
    List<String> longer = draft.parts();
    List<String> shorter = name.parts();
    if (letters(longer).equals(letters(shorter)) || isSameCamp(longer, shorter)) {
      return true;
    }
    return shorter.size() < longer.size()
        && !isOrgan(longer, shorter)
        && shortens(name.name(), shorter, longer)
        && !OrganizationKey.areKnownApart(String.join(" ", longer), String.join(" ", shorter));
  }

  private static boolean shortens(String name, List<String> shorter, List<String> longer) {
    if (shorter.size() == 1 && isAcronym(name, longer)) {
      return true;
    }
    if (shorter.size() > 1 && beginsWithAcronym(shorter, longer)) {
      return true;
    }
    boolean edge =
        Collections.indexOfSubList(longer, shorter) == 0
            || Collections.lastIndexOfSubList(longer, shorter) == longer.size() - shorter.size();
    return edge
        && shorter.stream()
            .anyMatch(
                part -> !WordClass.COMMON_IN_NAMES.has(part) && !WordClass.NAME_PARTICLE.has(part));
  }

  /** {@code Carrow'Check} is {@code CarrowCheck}, as a headline spells it. */
  private static String letters(List<String> parts) {
    return String.join(" ", parts).replaceAll("[’'.-]", "");
  }

  /** {@code Carrow Mills board} and {@code Carrow Mills Charter} are no {@code Carrow Mills}. */
  private static boolean isOrgan(List<String> longer, List<String> shorter) {
    return longer.size() == shorter.size() + 1
        && longer.subList(0, shorter.size()).equals(shorter)
        && (WordClass.ORGAN.has(longer.get(shorter.size()))
            || WordClass.CHARTER.has(longer.get(shorter.size())));
  }

  /** {@code Marlow team} is {@code Marlow campaign}. */
  private static boolean isSameCamp(List<String> one, List<String> other) {
    int last = one.size() - 1;
    return last == other.size() - 1
        && last > 0
        && CAMPS.contains(one.get(last))
        && CAMPS.contains(other.get(last))
        && one.subList(0, last).equals(other.subList(0, last));
  }

  /** {@code C.C. Harbour Board} is {@code Carrow City Harbour Board}. */
  private static boolean beginsWithAcronym(List<String> shorter, List<String> longer) {
    int rest = shorter.size() - 1;
    int expanded = longer.size() - rest;
    return expanded > 1
        && longer.subList(expanded, longer.size()).equals(shorter.subList(1, shorter.size()))
        && shorter.get(0).equals(initials(longer.subList(0, expanded)));
  }

  private static boolean isAcronym(String name, List<String> longer) {
    String letters = name.replace(".", "");
    return isCapitals(name)
        && (letters.equalsIgnoreCase(initials(longer))
            || letters.equalsIgnoreCase(acronym(longer)));
  }

  /** Whether the letters have two capitals at least, as an acronym's have. */
  static boolean isCapitals(String name) {
    return name.codePoints().filter(Character::isUpperCase).count() >= 2;
  }

  /** The initials of all but the small words, in lower case. */
  static String acronym(List<String> parts) {
    List<String> main = new ArrayList<>(parts);
    main.removeIf(WordClass.NAME_PARTICLE::has);
    return initials(main);
  }

  private static String initials(List<String> words) {
    StringBuilder initials = new StringBuilder();
    for (String word : words) {
      for (String part : word.split("-")) {
        if (!part.isEmpty()) {
          initials.append(part.charAt(0));
        }
      }
    }
    return initials.toString();
  }
}
