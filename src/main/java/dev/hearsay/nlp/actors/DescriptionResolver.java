package dev.hearsay.nlp.actors;

import dev.hearsay.model.ActorKind;
import dev.hearsay.model.MentionForm;
import dev.hearsay.model.SpeakerKind;
import dev.hearsay.nlp.text.Prose;
import dev.hearsay.nlp.text.Range;
import dev.hearsay.nlp.text.Words;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Says whom a description in a source means ({@code the mayor}, {@code the company}), and {@code
 * it}, {@code who} and {@code which}.
 */
final class DescriptionResolver {
  /** A resolution less probable than this is left open. */
  static final double SURE = 0.35;

  private static final int FARTHEST_SENTENCE = 15;
  private static final Set<String> DEFINITE = Set.of("the", "this", "that", "its");
  private static final double BY_ROLE = 0.8;
  private static final double BY_KIND = 0.4;
  private static final double BY_SALIENCE = 0.45;
  private static final int LONGEST = 6;

  private final Prose prose;
  private final Words words;
  private final Lexicon lexicon;
  private final List<ActorDraft> actors;
  private final Map<String, List<Integer>> bearers = new HashMap<>();

  DescriptionResolver(Prose prose, Lexicon lexicon, List<ActorDraft> actors) {
    this.prose = prose;
    this.words = prose.words();
    this.lexicon = lexicon;
    this.actors = actors;
    for (int a = 0; a < actors.size(); a++) {
      for (String role : actors.get(a).roles()) {
        bearers.computeIfAbsent(role, k -> new ArrayList<>()).add(a);
      }
    }
  }

  /**
   * Whom the head of a source means.
   *
   * @param head the noun or pronoun
   * @param source the whole source
   */
  Optional<Anaphor> resolve(int head, Range source, Discourse discourse) {
    String lower = lower(head);
    switch (words.stem(head)) {
      case "who", "which", "whom":
        return antecedent(head, discourse);
      case "it", "its":
        return latest(
            head,
            discourse,
            ActorKind.ORGANIZATION,
            new Range(head, head + 1),
            MentionForm.PRONOUN);
      default:
        break;
    }
    if (!DEFINITE.contains(lower(source.from())) || source.length() > LONGEST) {
      return Optional.empty();
    }
    Range description = new Range(source.from(), head + 1);
    Optional<Anaphor> byRole = byRole(head, description, discourse);
    if (byRole.isPresent()) {
      return byRole;
    }
    if (lexicon.noun(lower).filter(k -> k == SpeakerKind.ORGANIZATION).isPresent()) {
      return latest(head, discourse, ActorKind.ORGANIZATION, description, MentionForm.NOMINAL);
    }
    return isPerson(lower) ? mostSalientPerson(head, description, discourse) : Optional.empty();
  }

  private boolean isPerson(String noun) {
    return lexicon
        .noun(noun)
        .map(kind -> kind == SpeakerKind.UNNAMED)
        .orElseGet(
            () -> lexicon.isTitle(noun) || noun.matches(".*[a-z](er|or|ist|man|woman|ian|old)"));
  }

  /**
   * The person that the text has been about: near, often named, and not given another role by the
   * words before the noun.
   */
  private Optional<Anaphor> mostSalientPerson(int head, Range description, Discourse discourse) {
    Occurrence best = null;
    double bestScore = Double.NEGATIVE_INFINITY;
    for (Occurrence last : discourse.latestFirst()) {
      int sentences = prose.sentencesBetween(last.word(), head);
      if (sentences > FARTHEST_SENTENCE) {
        break;
      }
      if (actors.get(last.actor()).kind() != ActorKind.PERSON) {
        continue;
      }
      double score =
          Math.log1p(discourse.count(last.actor()))
              - 0.4 * sentences
              + (discourse.lastSpeaker() == last.actor() ? 1 : 0);
      if (score > bestScore) {
        best = last;
        bestScore = score;
      }
    }
    return best == null
        ? Optional.empty()
        : Optional.of(new Anaphor(description, MentionForm.NOMINAL, best.actor(), BY_SALIENCE));
  }

  /** The actor named right before a relative pronoun. */
  private Optional<Anaphor> antecedent(int head, Discourse discourse) {
    return discourse.latestFirst().stream()
        .findFirst()
        .filter(last -> prose.sentencesBetween(last.word(), head) == 0)
        .filter(last -> head - last.word() <= 12)
        .map(
            last ->
                new Anaphor(new Range(head, head + 1), MentionForm.PRONOUN, last.actor(), BY_ROLE));
  }

  /**
   * Among those with the role, the one whose role has most of the description's words; among
   * several the latest.
   */
  private Optional<Anaphor> byRole(int head, Range description, Discourse discourse) {
    Occurrence best = null;
    int bestShared = -1;
    for (int bearer : bearers.getOrDefault(lower(head), List.of())) {
      Occurrence last = discourse.latest(bearer);
      if (last == null) {
        continue;
      }
      ActorDraft actor = actors.get(bearer);
      int shared = 0;
      for (int i = description.from() + 1; i < head; i++) {
        shared += actor.isDescribedBy(lower(i)) ? 1 : 0;
      }
      boolean later = best != null && shared == bestShared && last.word() > best.word();
      if (shared > bestShared || later) {
        best = last;
        bestShared = shared;
      }
    }
    return best == null
        ? Optional.empty()
        : Optional.of(new Anaphor(description, MentionForm.NOMINAL, best.actor(), BY_ROLE));
  }

  private Optional<Anaphor> latest(
      int head, Discourse discourse, ActorKind kind, Range range, MentionForm form) {
    for (Occurrence last : discourse.latestFirst()) {
      if (prose.sentencesBetween(last.word(), head) > FARTHEST_SENTENCE) {
        break;
      }
      if (actors.get(last.actor()).kind() == kind) {
        return Optional.of(new Anaphor(range, form, last.actor(), BY_KIND));
      }
    }
    return Optional.empty();
  }

  private String lower(int word) {
    return words.form(word).toLowerCase(Locale.ROOT);
  }
}
