package dev.hearsay.nlp.actors;

import java.util.List;

/**
 * Who appears in an article.
 *
 * @param names every name in order of place
 * @param actorOf for each name, its actor's index
 * @param actors the actors in order of first mention
 */
record Cast(List<NameMention> names, int[] actorOf, List<ActorDraft> actors) {
  Cast {
    names = List.copyOf(names);
    actors = List.copyOf(actors);
  }
}
