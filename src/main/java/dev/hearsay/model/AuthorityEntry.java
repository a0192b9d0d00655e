package dev.hearsay.model;

import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;

/**
 * An actor as a user's own list has it.
 *
 * @param name its canonical name
 * @param kind person, organization or place
 * @param aliases its other names
 * @param externalIds keys in other registries, by the registry's name in order
 * @param role what it is called for its office, if the list says so
 */
public record AuthorityEntry(
    String name,
    ActorKind kind,
    List<String> aliases,
    Map<String, String> externalIds,
    Optional<DatedRole> role) {
  public AuthorityEntry {
    Objects.requireNonNull(name, "name");
    Objects.requireNonNull(kind, "kind");
    aliases = List.copyOf(aliases);
    externalIds = Collections.unmodifiableMap(new TreeMap<>(externalIds));
    Objects.requireNonNull(role, "role");
    if (kind == ActorKind.OTHER) {
      throw new IllegalArgumentException(name + " is no actor");
    }
  }

  /**
   * An office while it is held.
   *
   * @param words what its holder is called: mayor of Osmere
   * @param from first day; empty for always before
   * @param until last day; empty for until now
   */
  public record DatedRole(String words, Optional<LocalDate> from, Optional<LocalDate> until) {
    public DatedRole {
      Objects.requireNonNull(words, "words");
      Objects.requireNonNull(from, "from");
      Objects.requireNonNull(until, "until");
    }

    /** Whether there is a day on which both are held. */
    public boolean overlaps(DatedRole other) {
      return !from.orElse(LocalDate.MIN).isAfter(other.until.orElse(LocalDate.MAX))
          && !other.from.orElse(LocalDate.MIN).isAfter(until.orElse(LocalDate.MAX));
    }
  }
}
