package dev.hearsay.nlp.actors;

import dev.hearsay.model.ActorKind;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Names with the letter of their kind in marked texts: {@code P Ada Marlow | L Carrow}. */
final class NamesAsText {
  private static final Map<ActorKind, String> LETTERS =
      Map.of(ActorKind.PERSON, "P", ActorKind.ORGANIZATION, "O", ActorKind.PLACE, "L");

  private NamesAsText() {}

  static String of(List<NameMention> names) {
    return names.stream()
        .map(name -> LETTERS.get(name.kind()) + " " + name.name())
        .collect(Collectors.joining(" | "));
  }
}
