package dev.hearsay.report;

import java.util.Objects;

/**
 * An actor whom an outlet quotes markedly more than the other outlets do. Copies are included.
 *
 * @param actorId key of the actor
 * @param outlet the outlet; empty where the input names none
 * @param actor the actor's canonical name
 * @param statements the actor's statements in the outlet
 * @param outletStatements all statements by actors in the outlet
 * @param elsewhere the actor's statements in the other outlets
 * @param elsewhereStatements all statements by actors in the other outlets
 * @param strength how clear the difference is, in standard deviations
 */
public record OutletVoice(
    String actorId,
    String outlet,
    String actor,
    long statements,
    long outletStatements,
    long elsewhere,
    long elsewhereStatements,
    double strength) {
  public OutletVoice {
    Objects.requireNonNull(actorId, "actorId");
    Objects.requireNonNull(outlet, "outlet");
    Objects.requireNonNull(actor, "actor");
    Counts.requirePart("statements", statements, "outletStatements", outletStatements);
    Counts.requirePart("elsewhere", elsewhere, "elsewhereStatements", elsewhereStatements);
  }
}
