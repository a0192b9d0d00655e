package dev.hearsay.nlp.actors;

import dev.hearsay.nlp.text.Bisection;
import dev.hearsay.nlp.text.Range;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

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

  /** The indices of the actors that are named there. */
  Set<Integer> namedIn(List<Range> pieces) {
    Set<Integer> named = new HashSet<>();
    for (Range piece : pieces) {
      for (int i = firstFrom(piece.from());
          i < names.size() && names.get(i).words().from() < piece.to();
          i++) {
        named.add(actorOf[i]);
      }
    }
    return named;
  }

  /** The first name that begins at the word or after it. */
  private int firstFrom(int word) {
    return Bisection.first(names.size(), i -> names.get(i).words().from() >= word);
  }
}
