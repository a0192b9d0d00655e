package dev.hearsay.report;

import java.util.Objects;

/**
 * An actor who is quoted for the first time.
 *
 * @param actorId its key
 * @param name canonical name
 * @param kind person, organization or place
 * @param statements what the actor said, copies left out
 * @param articles articles that hold it, copies left out
 * @param outlets outlets that quote the actor
 */
public record Newcomer(
    String actorId, String name, String kind, long statements, long articles, long outlets) {
  public Newcomer {
    Objects.requireNonNull(actorId, "actorId");
    Objects.requireNonNull(name, "name");
    Objects.requireNonNull(kind, "kind");
    Counts.requirePart("articles", articles, "statements", statements);
    Counts.require("outlets", outlets);
  }
}
