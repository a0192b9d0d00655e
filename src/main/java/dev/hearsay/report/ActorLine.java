package dev.hearsay.report;

import java.util.Objects;
import java.util.Optional;
import java.util.OptionalLong;

/**
 * One of the most quoted actors. Statements leave copies out where nothing else is said.
 *
 * @param actorId its key
 * @param rank place in the month, 1 is the most quoted
 * @param name canonical name
 * @param kind person, organization or place
 * @param statements what the actor said
 * @param statementsWithCopies the same, copies included
 * @param direct of the statements, wholly within quotation marks
 * @param outlets outlets that quote the actor
 * @param tone the statements' tone
 * @param background topics and months before
 * @param before statements the month before; null where that month was not read
 * @param rankBefore rank the month before; null where the actor was not quoted or not read
 */
public record ActorLine(
    String actorId,
    int rank,
    String name,
    String kind,
    long statements,
    long statementsWithCopies,
    long direct,
    long outlets,
    Tone tone,
    Background background,
    Long before,
    Integer rankBefore) {
  public ActorLine {
    Objects.requireNonNull(actorId, "actorId");
    Objects.requireNonNull(name, "name");
    Objects.requireNonNull(kind, "kind");
    Objects.requireNonNull(tone, "tone");
    Objects.requireNonNull(background, "background");
    Counts.require("outlets", outlets);
    Counts.requirePart("statements", statements, "statementsWithCopies", statementsWithCopies);
    Counts.requirePart("direct", direct, "statements", statements);
  }

  /** Statements the month before, where that month was read. */
  public OptionalLong statementsBefore() {
    return before == null ? OptionalLong.empty() : OptionalLong.of(before);
  }

  /** Rank the month before, where the actor had one. */
  public Optional<Integer> formerRank() {
    return Optional.ofNullable(rankBefore);
  }
}
