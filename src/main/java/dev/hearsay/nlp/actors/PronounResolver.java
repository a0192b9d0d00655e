package dev.hearsay.nlp.actors;

import dev.hearsay.model.ActorKind;
import dev.hearsay.model.Gender;
import dev.hearsay.model.MentionForm;
import dev.hearsay.nlp.text.Prose;
import dev.hearsay.nlp.text.Range;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Says whom {@code he} and {@code she} mean: a log-linear choice among the persons spoken of
 * before, by nearness, gender, and how they were mentioned last. The weights were fitted by
 * conditional maximum likelihood on pronouns of hand-labelled news (docs/methods/actors.md).
 */
final class PronounResolver {
  private static final int FARTHEST_SENTENCE = 12;
  private static final Map<String, Gender> PRONOUNS =
      Map.of(
          "he",
          Gender.MALE,
          "him",
          Gender.MALE,
          "his",
          Gender.MALE,
          "himself",
          Gender.MALE,
          "she",
          Gender.FEMALE,
          "her",
          Gender.FEMALE,
          "hers",
          Gender.FEMALE,
          "herself",
          Gender.FEMALE);

  private static final double SENTENCE = -0.70;
  private static final double LINE = -0.13;
  private static final double IN_SOURCE = -0.10;
  private static final double QUOTED = -0.77;
  private static final double POSSESSIVE = -0.81;
  private static final double MENTIONS = 0.62;
  private static final double MOST_MENTIONED = -0.09;
  private static final double GENDER_KNOWN = 0.48;
  private static final double SAME_PRONOUN = -0.08;
  private static final double LAST_SPEAKER = 1.41;
  private static final double RANK = -0.13;
  private static final double UNNAMED = -1.21;
  private static final double OBLIQUE = -0.57;
  private static final double OFFSET = -0.70;
  private static final double BOTH_SPEAK = -0.10;
  private static final double SAME_SENTENCE = -0.27;
  private static final double TOLD_OF = -1.5;

  private final Prose prose;
  private final List<ActorDraft> actors;
  private final Discourse discourse;

  PronounResolver(Prose prose, List<ActorDraft> actors, Discourse discourse) {
    this.prose = prose;
    this.actors = actors;
    this.discourse = discourse;
  }

  /** The gender of a third-person singular pronoun, if the word is one. */
  Optional<Gender> pronoun(int word) {
    return Optional.ofNullable(PRONOUNS.get(prose.words().stem(word)));
  }

  /**
   * Whom the pronoun means.
   *
   * @param speaks whether it stands in the source of an attribution
   * @param told the actors that are named in what it says; may be empty
   */
  Optional<Anaphor> resolve(int word, Gender gender, boolean speaks, Set<Integer> told) {
    List<Candidate> candidates = candidates(word, gender, speaks, told);
    if (candidates.isEmpty()) {
      return Optional.empty();
    }
    double sum = 0;
    Candidate best = null;
    for (Candidate candidate : candidates) {
      sum += Math.exp(candidate.score());
      if (best == null || candidate.score() > best.score()) {
        best = candidate;
      }
    }
    return Optional.of(
        new Anaphor(
            new Range(word, word + 1),
            MentionForm.PRONOUN,
            best.actor(),
            Math.exp(best.score()) / sum));
  }

  /**
   * A person that a pronoun may mean.
   *
   * @param actor its index
   * @param score the sum of what speaks for it; log-odds but for a constant
   */
  private record Candidate(int actor, double score) {}

  private List<Candidate> candidates(int word, Gender gender, boolean speaks, Set<Integer> told) {
    List<Candidate> candidates = new ArrayList<>();
    for (Occurrence last : discourse.latestFirst()) {
      int a = last.actor();
      if (prose.sentencesBetween(last.word(), word) > FARTHEST_SENTENCE) {
        break;
      }
      Gender own = actors.get(a).likelyGender();
      boolean differs = own != Gender.UNKNOWN && own != gender;
      if (isPerson(a) && !differs) {
        double score =
            score(last, word, gender, speaks, candidates.size()) + (told.contains(a) ? TOLD_OF : 0);
        candidates.add(new Candidate(a, score));
      }
    }
    return candidates;
  }

  private double score(Occurrence last, int word, Gender gender, boolean speaks, int rank) {
    int a = last.actor();
    int lines = prose.words().line(word) - prose.words().line(last.word());
    int sentences = prose.sentencesBetween(last.word(), word);
    return SENTENCE * Math.min(sentences, 6)
        + (sentences == 0 ? SAME_SENTENCE : 0)
        + LINE * Math.min(lines, 4)
        + (last.source() ? IN_SOURCE : 0)
        + (last.quoted() ? QUOTED : 0)
        + (last.possessive() ? POSSESSIVE : 0)
        + (last.oblique() ? OBLIQUE : 0)
        + OFFSET * Math.min(last.offset(), 12) / 12.0
        + (speaks && last.source() ? BOTH_SPEAK : 0)
        + (discourse.count(a) == discourse.mostMentions() ? MOST_MENTIONED : 0)
        + MENTIONS * Math.log1p(discourse.count(a))
        + (actors.get(a).likelyGender() == gender ? GENDER_KNOWN : 0)
        + (discourse.lastPronoun(gender) == a ? SAME_PRONOUN : 0)
        + (discourse.lastSpeaker() == a ? LAST_SPEAKER : 0)
        + (actors.get(a).unnamed().isPresent() ? UNNAMED : 0)
        + RANK * Math.min(rank, 4);
  }

  private boolean isPerson(int actor) {
    return actors.get(actor).kind() == ActorKind.PERSON;
  }
}
