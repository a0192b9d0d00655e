package dev.hearsay.model;

import java.util.Objects;

/**
 * Who said a quote.
 *
 * @param kind what kind of source
 * @param actor index into {@link Analysis#actors()}, or {@link Mention#UNRESOLVED}; an actor only
 *     for a person, an organization or a place
 * @param name the actor's name, or the source's own words ("a senior official"); "" for an unknown
 *     one
 * @param score probability that the attribution is right, in [0, 1]
 */
public record Speaker(SpeakerKind kind, int actor, String name, double score) {
  /** Nobody that the text gives away. */
  public static final Speaker NOBODY =
      new Speaker(SpeakerKind.UNKNOWN, Mention.UNRESOLVED, "", 0.0);

  public Speaker {
    Objects.requireNonNull(kind, "kind");
    Objects.requireNonNull(name, "name");
    boolean named =
        kind == SpeakerKind.PERSON || kind == SpeakerKind.ORGANIZATION || kind == SpeakerKind.PLACE;
    if (named != (actor != Mention.UNRESOLVED)) {
      throw new IllegalArgumentException(kind + " speaker with actor " + actor);
    }
  }
}
