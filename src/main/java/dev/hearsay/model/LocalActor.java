package dev.hearsay.model;

import java.util.List;
import java.util.Objects;

/**
 * An actor as one article knows it, before articles are joined.
 *
 * @param name the fullest name that the article gives
 * @param kind person, organization or place
 * @param aliases every name form that the article uses, in order of first use, the name included
 * @param gender what pronouns and honorifics say of it
 * @param description the role that the article gives, "" where it gives none
 * @param mentions how often the article means it
 */
public record LocalActor(
    String name,
    ActorKind kind,
    List<String> aliases,
    Gender gender,
    String description,
    int mentions) {
  public LocalActor {
    Objects.requireNonNull(name, "name");
    Objects.requireNonNull(kind, "kind");
    aliases = List.copyOf(aliases);
    Objects.requireNonNull(gender, "gender");
    Objects.requireNonNull(description, "description");
  }
}
