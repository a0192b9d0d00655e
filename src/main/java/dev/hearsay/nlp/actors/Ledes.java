package dev.hearsay.nlp.actors;

import dev.hearsay.model.ActorKind;
import dev.hearsay.model.MentionForm;
import dev.hearsay.model.SpeakerKind;
import dev.hearsay.nlp.text.Prose;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Says whom a headline or an opening sentence speaks of before the name is given: {@code A former
 * harbour master says the wall will not hold}, and two paragraphs on {@code said Ben Odell, who ran
 * the port}. Only those count that are named below it, and only where nobody above it has the role.
 */
final class Ledes {
  private static final int LAST_LINE = 2;
  private static final int SOON = 8;

  /** So that a text of one endless line costs no more than another. */
  private static final int MOST = 12;

  private static final double BY_ROLE = 0.8;
  private static final double BY_SPEECH = 0.6;

  private final Prose prose;
  private final List<ActorDraft> named;
  private final RoleIndex roles;
  private final Map<Integer, Integer> firstSaid;
  private int asked;

  /**
   * Reads one article.
   *
   * @param named the actors that have a name
   * @param firstSaid for each of them that is named as a source, the word where it first is
   */
  Ledes(Prose prose, Lexicon lexicon, List<ActorDraft> named, Map<Integer, Integer> firstSaid) {
    this.prose = prose;
    this.named = List.copyOf(named);
    this.roles = new RoleIndex(lexicon);
    this.firstSaid = Map.copyOf(firstSaid);
  }

  /**
   * Who is named below and meant by the description at this word, if it stands at the top.
   *
   * @param told the actors that are named in what it says, who are not meant
   */
  Optional<Anaphor> resolve(int head, Description description, Set<Integer> told) {
    SpeakerKind kind = description.kind().orElse(SpeakerKind.UNKNOWN);
    boolean person = kind == SpeakerKind.UNNAMED;
    if (prose.words().line(head) > LAST_LINE
        || !person && kind != SpeakerKind.ORGANIZATION
        || description.startsWithPronoun()
        || WordClass.ANY_BODY.has(description.noun())
        || asked++ >= MOST
        || description.startsWithNumber()
        || isSaidBefore(head, description, person)
        || bearers(description, person).anyMatch(a -> named.get(a).firstWord() < head)) {
      return Optional.empty();
    }
    Optional<Anaphor> byRole =
        bearers(description, person)
            .filter(a -> isSoon(a, head) && !told.contains(a))
            .findFirst()
            .map(a -> anaphor(description, a, BY_ROLE));
    return byRole.isPresent() || !person || WordClass.OFTEN_NAMELESS.has(description.noun())
        ? byRole
        : firstSpeaker(head, description).map(a -> anaphor(description, a, BY_SPEECH));
  }

  /** {@code The manager} is rather one of those before it. */
  private boolean isSaidBefore(int head, Description description, boolean person) {
    return description.determiner() == Description.Determiner.DEFINITE
        && named.stream().anyMatch(a -> a.firstWord() < head && fits(a, description, person));
  }

  private static Anaphor anaphor(Description description, int actor, double probability) {
    return new Anaphor(description.words(), MentionForm.NOMINAL, actor, probability);
  }

  /** Those of the kind that have the role or a like one, in the order in which they are named. */
  private Stream<Integer> bearers(Description description, boolean person) {
    return Stream.iterate(0, a -> a + 1)
        .limit(named.size())
        .filter(a -> fits(named.get(a), description, person) && bears(named.get(a), description))
        .sorted(Comparator.comparing(a -> named.get(a).firstWord()));
  }

  private boolean fits(ActorDraft actor, Description description, boolean person) {
    if (!person) {
      return actor.kind() == ActorKind.ORGANIZATION;
    }
    return roles.mayBePerson(actor, description);
  }

  private boolean bears(ActorDraft actor, Description description) {
    return actor.roles().contains(description.noun())
        || roles.shareGroup(actor, description.noun());
  }

  /** Who speaks first below under a name that is new there and of whom nothing else is said. */
  private Optional<Integer> firstSpeaker(int head, Description description) {
    return firstSaid.entrySet().stream()
        .filter(e -> e.getValue() > head)
        .min(Map.Entry.comparingByValue())
        .map(Map.Entry::getKey)
        .filter(a -> isSoon(a, head) && fits(named.get(a), description, true))
        .filter(a -> named.get(a).roles().isEmpty() && named.get(a).parts().size() > 1);
  }

  private boolean isSoon(int actor, int head) {
    int first = named.get(actor).firstWord();
    return first > head && prose.sentencesBetween(head, first) <= SOON;
  }
}
