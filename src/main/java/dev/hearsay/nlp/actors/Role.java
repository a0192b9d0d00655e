package dev.hearsay.nlp.actors;

import java.util.Set;

/**
 * What the text says that an actor is.
 *
 * @param description its words: the former mayor of Carrow
 * @param nouns the common nouns by which the actor may be meant later: mayor
 */
record Role(String description, Set<String> nouns) {
  Role {
    nouns = Set.copyOf(nouns);
  }
}
