package dev.hearsay.nlp.actors;

import dev.hearsay.model.ActorKind;
import dev.hearsay.nlp.text.Prose;
import dev.hearsay.nlp.text.Range;
import dev.hearsay.nlp.text.Words;
import java.util.List;
import java.util.Optional;

/**
 * Finds two names joined by "and", whom {@code they} or {@code both men} may mean after: {@code Ada
 * Marlow and Mr. Falk}, {@code Ada Marlow, mayor of Carrow, and Ben Falk}.
 */
final class NamePairs {
  /** Words of a title between "and" and the name. */
  private static final int LONGEST_TITLE = 2;

  private static final int LONGEST_APPOSITION = 12;
  private static final int NAMES_BACK = 4;

  private final Prose prose;
  private final Words words;
  private final List<NameMention> names;

  NamePairs(Prose prose, List<NameMention> names) {
    this.prose = prose;
    this.words = prose.words();
    this.names = names;
  }

  /** The index of the name that the name is joined to. */
  Optional<Integer> first(int name) {
    NameMention second = names.get(name);
    int and = andBefore(second.words().from());
    if (and < 0) {
      return Optional.empty();
    }
    for (int i = name - 1; i >= Math.max(0, name - NAMES_BACK); i--) {
      NameMention first = names.get(i);
      if (first.kind() == second.kind() && isJoined(first.words(), and)) {
        return Optional.of(i);
      }
      if (first.kind() == ActorKind.PERSON) {
        break;
      }
    }
    return Optional.empty();
  }

  private int andBefore(int from) {
    for (int at = from - 1; at > 0 && from - at <= LONGEST_TITLE + 1; at--) {
      if (words.is(at, "and")) {
        return at;
      }
    }
    return -1;
  }

  /** Whether the name stands right before "and", or an apposition between two commas does. */
  private boolean isJoined(Range first, int and) {
    int next = first.to();
    return next == and
        || and - next <= LONGEST_APPOSITION
            && next < and
            && words.is(next, ",")
            && words.is(and - 1, ",")
            && prose.sentencesBetween(first.from(), and) == 0;
  }
}
