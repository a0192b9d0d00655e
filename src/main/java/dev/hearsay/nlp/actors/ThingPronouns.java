package dev.hearsay.nlp.actors;

import dev.hearsay.model.ActorKind;
import dev.hearsay.model.MentionForm;
import dev.hearsay.model.SpeakerKind;
import dev.hearsay.nlp.text.Prose;
import dev.hearsay.nlp.text.Range;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Says what {@code it} and whom {@code they} mean in a source: the organization, document or group
 * that spoke last or was named last; {@code they} also two persons named together.
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
    double far = Math.pow(0.85, sentences);
    return (last.possessive() || last.quoted() ? 0.5 : 1) * base * far;
  }
}
