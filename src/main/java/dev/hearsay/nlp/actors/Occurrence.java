package dev.hearsay.nlp.actors;

/**
 * A place where an actor is named or meant, as later pronouns see it.
 *
 * @param word the first word
 * @param actor the actor's index
 * @param source whether it is whom the source of an attribution names
 * @param quoted whether it stands within quotation marks
 * @param possessive whether it is Marlow’s or his
 * @param oblique whether a preposition stands before it: of Marlow
 * @param offset how many words stand between its sentence's beginning and it
 */
record Occurrence(
    int word,
    int actor,
    boolean source,
    boolean quoted,
    boolean possessive,
    boolean oblique,
    int offset) {}
