package dev.hearsay.report;

import java.util.Objects;

/**
 * How the articles' own sentences, outside all quotes, speak of an actor.
 *
 * @param actorId key of the actor spoken of
 * @param name canonical name of the actor spoken of
 * @param kind person, organization or place, since a town and a club may share a name
 * @param tone mentions, copies left out
 */
public record Portrayal(String actorId, String name, String kind, Tone tone) {
  public Portrayal {
    Objects.requireNonNull(actorId, "actorId");
    Objects.requireNonNull(name, "name");
    Objects.requireNonNull(kind, "kind");
    Objects.requireNonNull(tone, "tone");
  }
}
