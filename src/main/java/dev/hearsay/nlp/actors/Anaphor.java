package dev.hearsay.nlp.actors;

import dev.hearsay.model.MentionForm;
import dev.hearsay.nlp.text.Range;

/**
 * A pronoun or a description that means an actor.
 *
 * @param words where it stands
 * @param form pronoun or description
 * @param actor the actor's index
 * @param probability that it is this actor, in [0, 1]
 */
record Anaphor(Range words, MentionForm form, int actor, double probability) {
  /** A resolution less probable than this is left open. */
  static final double SURE = 0.35;
}
