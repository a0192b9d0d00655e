package dev.hearsay.nlp.actors;

import dev.hearsay.model.ActorKind;
import dev.hearsay.nlp.text.Words;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Tells a club or firm from a person by who works for it: {@code Carrow Rovers manager Ada Marlow}
 * makes {@code Carrow Rovers} an organization wherever it stands in the article.
 */
final class TeamNames {
  private final Words words;

  TeamNames(Words words) {
    this.words = words;
  }

  /** The names in order, teams as organizations. */
  List<NameMention> settle(List<NameMention> names) {
    Set<List<String>> teams = new HashSet<>();
    for (int i = 0; i + 1 < names.size(); i++) {
      if (employs(names.get(i), names.get(i + 1))) {
        teams.add(names.get(i).parts());
      }
    }
    for (NameMention name : names) {
      if (name.isTitled()) {
        teams.remove(name.parts());
      }
    }
    return names.stream()
        .map(
            name ->
                name.kind() == ActorKind.PERSON && teams.contains(name.parts())
                    ? name.withKind(ActorKind.ORGANIZATION)
                    : name)
        .toList();
  }

  private boolean employs(NameMention team, NameMention member) {
    int role = team.words().to();
    int roles = member.words().from() - role;
    if (team.possessive() || member.kind() != ActorKind.PERSON || roles < 1 || roles > 2) {
      return false;
    }
    for (int i = role; i <= role + roles; i++) {
      if (words.beginsLine(i) || !words.spaceBefore(i)) {
        return false;
      }
    }
    return WordClass.TEAM_ROLE.has(words.stem(role + roles - 1))
        && (roles == 1 || WordClass.TEAM_ROLE.has(words.stem(role)));
  }
}
