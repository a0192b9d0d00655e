package dev.hearsay.nlp.actors;

import dev.hearsay.model.ActorKind;
import dev.hearsay.model.MentionForm;
import dev.hearsay.model.SpeakerKind;
import dev.hearsay.nlp.text.Prose;
import dev.hearsay.nlp.text.Range;
import dev.hearsay.nlp.text.Words;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Says whom {@code who} and {@code which} mean: what stands right before them in the sentence. In
 * {@code Ada Marlow, a teacher at Carrow School, who} it is Ada Marlow, in {@code voters who}
 * nobody with a name.
 */
final class Antecedents {
  private static final int FARTHEST = 15;
  private static final double RIGHT_BEFORE = 0.9;
  private static final double FARTHER = 0.7;
  private static final Set<String> COPULAS = Set.of("is", "was", "became", "remains");
  private static final Set<String> DETERMINERS = Set.of("a", "an", "the", "one");

  private final Prose prose;
  private final Words words;
  private final Lexicon lexicon;
  private final List<ActorDraft> actors;
  private final Map<Integer, Integer> actorEndingAt = new HashMap<>();
  private final Map<Integer, Integer> beginOfNameEndingAt = new HashMap<>();

  Antecedents(Prose prose, Lexicon lexicon, Cast cast, List<ActorDraft> actors) {
    this.prose = prose;
    this.words = prose.words();
    this.lexicon = lexicon;
    this.actors = actors;
    for (int i = 0; i < cast.names().size(); i++) {
      NameMention name = cast.names().get(i);
      if (!name.possessive()) {
        actorEndingAt.put(name.words().to(), cast.actorOf()[i]);
        beginOfNameEndingAt.put(name.words().to(), name.words().from());
      }
    }
  }

  /** Whether the word is a relative pronoun that this resolves. */
  boolean isRelative(int word) {
    return Set.of("who", "which", "whom").contains(words.stem(word));
  }

  /** The named actor that the relative pronoun means. */
  Optional<Anaphor> resolve(int word) {
    boolean person = !words.is(word, "which");
    double probability = RIGHT_BEFORE;
    int at = word;
    while (at > 0 && word - at < FARTHEST && !prose.sentences().begins(at)) {
      Integer actor = actorEndingAt.get(at);
      if (actor != null && fits(actor, person)) {
        return Optional.of(
            new Anaphor(new Range(word, word + 1), MentionForm.PRONOUN, actor, probability));
      }
      if (actor != null) {
        at = beginOfNameEndingAt.get(at);
        probability = FARTHER;
      } else if (isNoun(at - 1, person)) {
        return apposed(at - 1)
            .filter(a -> fits(a, person))
            .map(a -> new Anaphor(new Range(word, word + 1), MentionForm.PRONOUN, a, FARTHER));
      } else {
        at--;
        probability = words.form(at).equals(",") ? probability : FARTHER;
      }
    }
    return Optional.empty();
  }

  private boolean fits(int actor, boolean person) {
    ActorKind kind = actors.get(actor).kind();
    return person ? kind == ActorKind.PERSON : kind != ActorKind.PERSON;
  }

  private boolean isNoun(int word, boolean person) {
    Optional<SpeakerKind> kind = lexicon.noun(words.stem(word));
    return person
        ? kind.filter(k -> k == SpeakerKind.UNNAMED || k == SpeakerKind.GROUP).isPresent()
        : kind.isPresent();
  }

  /**
   * Ada Marlow for {@code teacher} in {@code Ada Marlow, a teacher} and {@code Ada Marlow was a
   * teacher}.
   */
  private Optional<Integer> apposed(int noun) {
    int at = noun;
    while (at > 0 && noun - at < 6 && !DETERMINERS.contains(words.stem(at))) {
      at--;
    }
    at -= at > 0 && WordClass.ADVERB.has(words.stem(at - 1)) ? 1 : 0;
    boolean beside =
        at > 0 && (words.form(at - 1).equals(",") || COPULAS.contains(words.stem(at - 1)));
    return beside ? Optional.ofNullable(actorEndingAt.get(at - 1)) : Optional.empty();
  }
}
