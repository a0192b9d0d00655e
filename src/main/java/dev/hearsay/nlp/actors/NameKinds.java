package dev.hearsay.nlp.actors;

import dev.hearsay.model.ActorKind;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Settles what kind of thing a name names by all the names of its article: {@code Lathe} is a firm
 * where {@code Lathe Power} is one, and a person where {@code Ada Lathe} is one. A newspaper or a
 * website is an organization, also where its name looks like a work’s.
 */
final class NameKinds {

  private NameKinds() {}

  /** One kind for all names with the same letters: the one that most of them have. */
  static List<NameMention> settle(List<NameMention> names, Lexicon lexicon) {
    Map<String, Map<ActorKind, Integer>> votes = new HashMap<>();
    Map<String, Integer> surnames = new HashMap<>();
    Set<String> firms = new HashSet<>();
    Set<String> acronyms = new HashSet<>();
    for (NameMention name : names) {
      votes
          .computeIfAbsent(String.join(" ", name.parts()), k -> new EnumMap<>(ActorKind.class))
          .merge(name.kind(), 1, Integer::sum);
      if (name.kind() == ActorKind.PERSON && name.parts().size() > 1) {
        surnames.merge(name.last(), 1, Integer::sum);
      }
      if (name.parts().size() > 1 && WordClass.COMPANY.has(name.last())) {
        firms.add(name.first());
      }
      if (name.parts().size() > 1 && name.kind() == ActorKind.ORGANIZATION) {
        if (!WordClass.NAMED_AFTER_PERSONS.has(name.last()) && !lexicon.isGivenName(name.first())) {
          firms.add(name.first());
        }
        acronyms.add(OrganizationNames.acronym(name.parts()));
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
      boolean acronym =
          name.parts().size() == 1
              && OrganizationNames.isCapitals(name.name())
              && acronyms.contains(name.last());
      if (acronym) {
        settled.add(name.withKind(ActorKind.ORGANIZATION));
      } else if (surname && seenAsPerson) {
        settled.add(name.withKind(ActorKind.PERSON));
      } else if (firm && !name.isTitled() && most == ActorKind.PERSON) {
        settled.add(name.withKind(ActorKind.ORGANIZATION));
      } else if (most == ActorKind.OTHER && lexicon.isMedium(name.parts())) {
        settled.add(name.withKind(ActorKind.ORGANIZATION));
      } else {
        settled.add(name.withKind(most));
      }
    }
    return settled;
  }
}
