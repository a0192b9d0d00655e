package dev.hearsay.nlp.actors;

import dev.hearsay.model.ActorKind;
import dev.hearsay.model.Gender;
import dev.hearsay.model.MentionForm;
import dev.hearsay.nlp.text.Prose;
import dev.hearsay.nlp.text.Range;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * Says whom {@code he} and {@code she} mean: a log-linear choice among the persons named before, by
 * nearness, gender, and how they were mentioned last. The weights were fitted by conditional
 * maximum likelihood on pronouns of hand-labelled news (docs/methods/actors.md).
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

  static double[] WEIGHTS = {0.6, 1.0, -0.8, 0.4, 1.2, 0.6, -0.4, 0.8, 0.3, 0.3, 0.5, 0.5};

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
    return Optional.ofNullable(PRONOUNS.get(prose.words().form(word).toLowerCase(Locale.ROOT)));
  }

  /**
   * Whom the pronoun means.
   *
   * @param excluded an actor that it cannot mean, -1 for none
   */
  Optional<Anaphor> resolve(int word, Gender gender, int excluded) {
    List<Candidate> candidates = candidates(word, gender, excluded);
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
   * @param features what speaks for it, in the order of the weights
   */
  record Candidate(int actor, double[] features) {
    double score() {
      double score = 0;
      for (int i = 0; i < features.length; i++) {
        score += WEIGHTS[i] * features[i];
      }
      return score;
    }
  }

  List<Candidate> candidates(int word, Gender gender, int excluded) {
    List<Candidate> candidates = new ArrayList<>();
    int mostMentions = 0;
    for (int a = 0; a < actors.size(); a++) {
      mostMentions = Math.max(mostMentions, isPerson(a) ? discourse.count(a) : 0);
    }
    int rank = 0;
    for (Occurrence last : discourse.latestFirst()) {
      int a = last.actor();
      int sentences = prose.sentencesBetween(last.word(), word);
      Gender own = actors.get(a).likelyGender();
      boolean differs = own != Gender.UNKNOWN && own != gender;
      if (a == excluded || !isPerson(a) || differs || sentences > FARTHEST_SENTENCE) {
        continue;
      }
      int lines = prose.words().line(word) - prose.words().line(last.word());
      candidates.add(
          new Candidate(
              a,
              new double[] {
                -Math.min(sentences, 6),
                last.source() ? 1 : 0,
                last.quoted() ? 1 : 0,
                Math.log1p(discourse.count(a)),
                own == gender ? 1 : 0,
                last.leading() ? 1 : 0,
                last.possessive() ? 1 : 0,
                discourse.lastPronoun(gender) == a ? 1 : 0,
                -Math.min(lines, 4),
                discourse.count(a) == mostMentions ? 1 : 0,
                discourse.lastSpeaker() == a ? 1 : 0,
                -Math.min(rank, 4)
              }));
      rank++;
    }
    return candidates;
  }

  private boolean isPerson(int actor) {
    return actors.get(actor).kind() == ActorKind.PERSON;
  }
}
