package dev.hearsay.nlp.actors;

import dev.hearsay.model.ActorKind;
import dev.hearsay.model.MentionForm;
import dev.hearsay.model.SpeakerKind;
import dev.hearsay.nlp.text.Prose;
import dev.hearsay.nlp.text.Range;
import dev.hearsay.nlp.text.Words;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Says what {@code it} and whom {@code they} mean in a source: the organization, document or group
 * that spoke last or was named last; {@code they} also two persons named together, and so {@code
 * both men}.
 */
final class ThingPronouns {
  private static final int FARTHEST_SENTENCE = 6;
  private static final double SPOKE = 0.75;
  private static final double SUBJECT = 0.6;
  private static final double NAMED = 0.4;
  private static final Set<String> THING = Set.of("it", "its");
  private static final Set<String> SEVERAL = Set.of("they", "them", "their");

  private final Prose prose;
  private final List<ActorDraft> actors;
  private final Discourse discourse;

  ThingPronouns(Prose prose, List<ActorDraft> actors, Discourse discourse) {
    this.prose = prose;
    this.actors = actors;
    this.discourse = discourse;
  }

  boolean holds(int word) {
    String stem = prose.words().stem(word);
    return THING.contains(stem) || SEVERAL.contains(stem);
  }

  /** What the pronoun means. */
  Optional<Anaphor> resolve(int word) {
    boolean several = SEVERAL.contains(prose.words().stem(word));
    Occurrence best = null;
    double bestScore = 0;
    for (Occurrence last : discourse.latestFirst()) {
      int sentences = prose.sentencesBetween(last.word(), word);
      if (sentences > FARTHEST_SENTENCE) {
        break;
      }
      double score = fits(last, several) ? score(last, sentences) : 0;
      if (score > bestScore) {
        best = last;
        bestScore = score;
      }
    }
    if (best == null) {
      return Optional.empty();
    }
    return Optional.of(
        new Anaphor(new Range(word, word + 1), MentionForm.PRONOUN, best.actor(), bestScore));
  }

  /** The two last named together, where the source is {@code both men} or {@code the two}. */
  Optional<Anaphor> two(Range source, int head) {
    if (head + 1 != source.to() || !isTwo(source)) {
      return Optional.empty();
    }
    return discourse
        .pair()
        .filter(first -> actors.get(first.actor()).kind() == ActorKind.PERSON)
        .filter(first -> prose.sentencesBetween(first.word(), head) <= FARTHEST_SENTENCE)
        .map(
            first ->
                new Anaphor(
                    source,
                    MentionForm.NOMINAL,
                    first.actor(),
                    SPOKE * far(prose.sentencesBetween(first.word(), head))));
  }

  private boolean isTwo(Range source) {
    Words words = prose.words();
    int last = source.to() - 1;
    return switch (source.length()) {
      case 1 -> words.is(last, "both") || words.is(last, "each");
      case 2 ->
          words.is(last - 1, "both") && WordClass.PERSONS.has(words.stem(last))
              || words.is(last - 1, "the") && words.is(last, "two");
      case 3 ->
          WordClass.PERSONS.has(words.stem(last))
              && (words.is(last - 2, "both")
                  || words.is(last - 2, "the") && words.is(last - 1, "two"));
      default -> false;
    };
  }

  private boolean fits(Occurrence last, boolean several) {
    ActorDraft actor = actors.get(last.actor());
    if (actor.unnamed().isPresent()) {
      SpeakerKind kind = actor.unnamed().get();
      return several ? kind == SpeakerKind.GROUP : kind != SpeakerKind.UNNAMED;
    }
    if (several && actor.kind() == ActorKind.PERSON) {
      return discourse.isPair(last.actor());
    }
    return actor.kind() == ActorKind.ORGANIZATION
        || actor.kind() == ActorKind.PLACE && !several && last.offset() < 3;
  }

  private double score(Occurrence last, int sentences) {
    boolean pair = actors.get(last.actor()).kind() == ActorKind.PERSON;
    double base =
        last.source() || pair ? SPOKE : last.offset() < 3 && !last.oblique() ? SUBJECT : NAMED;
    return (last.possessive() || last.quoted() ? 0.5 : 1) * base * far(sentences);
  }

  private static double far(int sentences) {
    return Math.pow(0.85, sentences);
  }
}
