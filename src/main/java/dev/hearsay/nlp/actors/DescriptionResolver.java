package dev.hearsay.nlp.actors;

import dev.hearsay.model.ActorKind;
import dev.hearsay.model.Gender;
import dev.hearsay.model.MentionForm;
import dev.hearsay.model.SpeakerKind;
import dev.hearsay.nlp.actors.Description.Determiner;
import dev.hearsay.nlp.text.Prose;
import dev.hearsay.nlp.text.Range;
import dev.hearsay.nlp.text.Words;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Says whom a description in a source means ({@code the mayor}, {@code the company}): a log-linear
 * choice among those spoken of before, those whose role it is, and nobody with a name. The weights
 * were fitted by conditional maximum likelihood on sources of hand-labelled news
 * (docs/methods/actors.md).
 */
final class DescriptionResolver {
  private static final int FARTHEST_SENTENCE = 15;
  private static final int LONGEST = 12;
  private static final int LAST_HEADLINE = 2;
  private static final int SOON = 3;

  private static final double ROLE = 2.34;
  private static final double SAME_GROUP = 0.71;
  private static final double SHARED = 0.89;
  private static final double OTHER_ROLE = -1.12;
  private static final double GENDER_AGREES = -0.20;
  private static final double OWNER = 2.0;
  private static final double ONLY = 2.7;
  private static final double AGE = 3.00;
  private static final double SENTENCE = -0.31;
  private static final double LINE = 0.03;
  private static final double MENTIONS = -0.52;
  private static final double MOST_MENTIONED = 0.84;
  private static final double LAST_SPEAKER = 1.01;
  private static final double IN_SOURCE = -0.45;
  private static final double QUOTED = -0.42;
  private static final double UNNAMED = -1.72;
  private static final double RANK = -0.27;
  private static final double AHEAD = -0.15;
  private static final double AHEAD_ALONE = 0.90;
  private static final double AHEAD_SENTENCE = -0.20;
  private static final double UNSAID = -0.90;
  private static final double TOLD_OF = -1.4;
  private static final double NOBODY_THE = -1.73;
  private static final double NOBODY_POSSESSIVE = 0.75;
  private static final double NOBODY_A = 2.03;
  private static final double NOBODY_BARE = 0.24;
  private static final double NOBODY_THING = 0.43;

  private final Prose prose;
  private final Words words;
  private final Lexicon lexicon;
  private final List<ActorDraft> actors;
  private final RoleIndex roles;

  DescriptionResolver(Prose prose, Lexicon lexicon, List<ActorDraft> actors) {
    this.prose = prose;
    this.words = prose.words();
    this.lexicon = lexicon;
    this.actors = actors;
    this.roles = new RoleIndex(lexicon);
    for (int a = 0; a < actors.size(); a++) {
      roles.add(a, actors.get(a));
    }
  }

  /**
   * Whom the description means, if it is someone spoken of before.
   *
   * @param head its noun's word
   * @param told the actors that are named in what it says; may be empty
   */
  Optional<Anaphor> resolve(
      int head, Description description, Discourse discourse, Set<Integer> told) {
    if (description.kind().isEmpty() || description.words().length() > LONGEST) {
      return Optional.empty();
    }
    List<Candidate> candidates = candidates(head, description, discourse, told);
    double nobody = nobody(description);
    double sum = Math.exp(nobody);
    Candidate best = null;
    for (Candidate candidate : candidates) {
      sum += Math.exp(candidate.score());
      if (best == null || candidate.score() > best.score()) {
        best = candidate;
      }
    }
    if (best == null || best.score() < nobody) {
      return Optional.empty();
    }
    return Optional.of(
        new Anaphor(
            description.words(), MentionForm.NOMINAL, best.actor(), Math.exp(best.score()) / sum));
  }

  /** Makes the source known as someone without a name, whom later words may mean. */
  Anaphor unnamed(int head, Range source, Description description) {
    SpeakerKind kind =
        description.age().isEmpty() ? lexicon.speaker(words.form(head)) : SpeakerKind.UNNAMED;
    String text = words.text(source).replaceAll("\\s+", " ");
    ActorDraft draft = ActorDraft.unnamed(kind, text, Set.of(description.noun()));
    draft.suggest(description.gender());
    actors.add(draft);
    roles.add(actors.size() - 1, draft);
    return new Anaphor(description.words(), MentionForm.NOMINAL, actors.size() - 1, 1);
  }

  /**
   * Someone whom a description may mean.
   *
   * @param actor its index
   * @param score the sum of what speaks for it; log-odds but for a constant
   */
  private record Candidate(int actor, double score) {}

  private List<Candidate> candidates(
      int head, Description description, Discourse discourse, Set<Integer> told) {
    Set<Integer> near = new LinkedHashSet<>();
    for (Occurrence last : discourse.latestFirst()) {
      if (prose.sentencesBetween(last.word(), head) > FARTHEST_SENTENCE) {
        break;
      }
      near.add(last.actor());
    }
    near.addAll(roles.bearers(description));
    List<Candidate> candidates = new ArrayList<>();
    for (int a : near) {
      Occurrence last = discourse.latest(a);
      boolean ahead = last == null && isSoon(a, head);
      boolean before = last != null && last.word() < description.words().from();
      if ((ahead || before) && fits(actors.get(a), description)) {
        double score =
            score(a, last, head, description, discourse, candidates.size())
                + (told.contains(a) ? TOLD_OF : 0);
        candidates.add(new Candidate(a, score));
      }
    }
    return candidates;
  }

  /** Whether who is not yet named will be: in a headline's text, or in the next sentences. */
  private boolean isSoon(int actor, int head) {
    return words.line(head) <= LAST_HEADLINE
        || prose.sentencesBetween(head, actors.get(actor).firstWord()) <= SOON;
  }

  private boolean fits(ActorDraft actor, Description description) {
    SpeakerKind kind = description.kind().orElseThrow();
    if (actor.unnamed().isPresent()) {
      return actor.unnamed().get() == lexicon.speaker(description.noun())
          && (actor.roles().contains(description.noun())
              || roles.shareGroup(actor, description.noun()));
    }
    return switch (kind) {
      case UNNAMED -> roles.mayBePerson(actor, description);
      case ORGANIZATION ->
          actor.kind() == ActorKind.ORGANIZATION
              || actor.kind() == ActorKind.PLACE && WordClass.REGION.has(description.noun());
      default -> false;
    };
  }

  private double score(
      int a, Occurrence last, int head, Description description, Discourse discourse, int rank) {
    ActorDraft actor = actors.get(a);
    boolean role = actor.roles().contains(description.noun());
    boolean group = !role && roles.shareGroup(actor, description.noun());
    boolean owned = (role || group) && roles.isOf(actor, description.owner());
    boolean only =
        (role || group)
            && actor.kind() == ActorKind.PERSON
            && roles.bearers(description).size() == 1;
    boolean other = !role && !group && roles.hasOffice(actor);
    boolean agrees =
        description.gender() != Gender.UNKNOWN && actor.likelyGender() == description.gender();
    int shared = Math.min(3, roles.shared(actor, description));
    int unsaid =
        actor.kind() == ActorKind.PERSON || actor.unnamed().isPresent()
            ? 0
            : Math.max(0, Math.min(2, description.modifiers().size() - shared));
    boolean age = !description.age().isEmpty() && actor.roles().contains(description.age());
    double score =
        (role ? ROLE : 0)
            + (group ? SAME_GROUP : 0)
            + (other ? OTHER_ROLE : 0)
            + SHARED * shared
            + UNSAID * unsaid
            + (owned ? OWNER : 0)
            + (only && (owned || description.determiner() == Determiner.DEFINITE) ? ONLY : 0)
            + (agrees ? GENDER_AGREES : 0)
            + (age ? AGE : 0)
            + (actor.unnamed().isPresent() ? UNNAMED : 0)
            + MENTIONS * Math.log1p(discourse.count(a))
            + (discourse.count(a) == discourse.mostMentions() ? MOST_MENTIONED : 0)
            + (discourse.lastSpeaker() == a ? LAST_SPEAKER : 0)
            + RANK * Math.min(rank, 4);
    if (last == null) {
      return score
          + AHEAD
          + AHEAD_SENTENCE * Math.min(prose.sentencesBetween(head, actor.firstWord()), 8)
          + (roles.bearers(description).size() == 1 ? AHEAD_ALONE : 0);
    }
    return score
        + SENTENCE * Math.min(prose.sentencesBetween(last.word(), head), 8)
        + LINE * Math.min(words.line(head) - words.line(last.word()), 4)
        + (last.source() ? IN_SOURCE : 0)
        + (last.quoted() ? QUOTED : 0);
  }

  /** What speaks for someone without a name. */
  private static double nobody(Description description) {
    double determined =
        switch (description.determiner()) {
          case DEFINITE -> NOBODY_THE;
          case POSSESSIVE -> NOBODY_POSSESSIVE;
          case INDEFINITE -> NOBODY_A;
          case NONE -> NOBODY_BARE;
        };
    boolean thing = description.kind().orElseThrow() != SpeakerKind.UNNAMED;
    return determined + (thing ? NOBODY_THING : 0);
  }
}
