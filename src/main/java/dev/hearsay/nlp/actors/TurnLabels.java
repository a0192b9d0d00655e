package dev.hearsay.nlp.actors;

import dev.hearsay.model.ActorKind;
import dev.hearsay.model.MentionForm;
import dev.hearsay.nlp.quotes.Attribution;
import dev.hearsay.nlp.text.Prose;
import dev.hearsay.nlp.text.Range;
import dev.hearsay.nlp.text.Words;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntPredicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Says whom a short label means before the turns of an interview: {@code AM} the person with these
 * initials, {@code Q} who asks and {@code A} who is asked. Who asks has the byline, or is named
 * before the first turn by how they met ({@code She spoke to Ben Falk}); who is asked is the first
 * other person named there.
 */
final class TurnLabels {
  private static final Set<String> ASKING = Set.of("q", "question", "interviewer");
  private static final Set<String> ANSWERING = Set.of("a", "answer");
  private static final Set<String> TO = Set.of("to", "with", "by");
  private static final int LONGEST_INITIALS = 4;

  /** A label leaves little doubt, but initials may be shared and another may have asked. */
  private static final double PROBABILITY = 0.9;

  private final Words words;
  private final Cast cast;
  private final OwnVoice ownVoice;
  private final Map<Integer, Range> labels;
  private final Map<String, Optional<Integer>> meant = new HashMap<>();
  private final int firstTurn;

  /**
   * Reads one article.
   *
   * @param ownVoice knows whose the byline is
   */
  TurnLabels(Prose prose, Cast cast, List<Attribution> attributions, OwnVoice ownVoice) {
    this.words = prose.words();
    this.cast = cast;
    this.ownVoice = ownVoice;
    this.labels = labels(words, attributions);
    this.firstTurn =
        attributions.stream()
            .filter(attribution -> isTurn(words, attribution))
            .mapToInt(turn -> turn.source().from())
            .min()
            .orElse(0);
  }

  /** The short labels by their words; no names, whatever the network takes them for. */
  static Map<Integer, Range> labels(Words words, List<Attribution> attributions) {
    Map<Integer, Range> labels = new HashMap<>();
    for (Attribution attribution : attributions) {
      attribution
          .sourceWords()
          .filter(label -> isTurn(words, attribution) && isShort(words, label))
          .ifPresent(label -> labels.put(label.from(), label));
    }
    return labels;
  }

  /** Whether the attribution is what stands behind a line's label. */
  boolean isTurn(Attribution attribution) {
    return isTurn(words, attribution);
  }

  private static boolean isTurn(Words words, Attribution attribution) {
    Range source = attribution.source();
    Range cue = attribution.cue();
    return source != null
        && cue != null
        && source.to() == cue.from()
        && words.is(cue.from(), ":")
        && (words.beginsLine(source.from()) || words.beginsLine(source.from() - 1));
  }

  private static boolean isShort(Words words, Range label) {
    String form = words.form(label.from());
    boolean initials =
        form.length() <= LONGEST_INITIALS && form.codePoints().allMatch(Character::isUpperCase);
    return label.length() == 1
        && (initials
            || ASKING.contains(words.stem(label.from()))
            || ANSWERING.contains(words.stem(label.from())));
  }

  /** The label as the head of its turn's source, empty where it is a name or no label. */
  Optional<SourceHead> head(Attribution attribution) {
    return attribution
        .sourceWords()
        .filter(label -> holds(label.from()) && isTurn(attribution))
        .map(label -> new SourceHead(SourceHead.Form.NOUN, label.from()));
  }

  /** Whether a short label stands there. */
  boolean holds(int word) {
    return labels.containsKey(word);
  }

  /** Whom the label there means, if the article tells. */
  Optional<Anaphor> resolve(int word) {
    return meant
        .computeIfAbsent(words.stem(word), this::actor)
        .map(a -> new Anaphor(labels.get(word), MentionForm.NOMINAL, a, PROBABILITY));
  }

  private Optional<Integer> actor(String label) {
    if (ASKING.contains(label)) {
      return asking();
    }
    return ANSWERING.contains(label) ? answering() : withInitials(label);
  }

  private Optional<Integer> withInitials(String initials) {
    return IntStream.range(0, cast.actors().size())
        .filter(a -> cast.actors().get(a).kind() == ActorKind.PERSON)
        .filter(a -> hasInitials(cast.actors().get(a).parts(), initials))
        .boxed()
        .findFirst();
  }

  /** {@code amf} or {@code af} of Ada Marlow Falk; none of a single name. */
  private static boolean hasInitials(List<String> parts, String initials) {
    if (parts.size() < 2) {
      return false;
    }
    String all = parts.stream().map(TurnLabels::initial).collect(Collectors.joining());
    String ends = initial(parts.get(0)) + initial(parts.get(parts.size() - 1));
    return initials.equals(all) || initials.equals(ends);
  }

  private static String initial(String part) {
    return part.substring(0, part.offsetByCodePoints(0, 1));
  }

  private Optional<Integer> asking() {
    return ownVoice
        .author()
        .or(() -> introduced(name -> isMetBefore(cast.names().get(name).words().from())))
        .or(() -> introduced(name -> meets(cast.names().get(name).words().to())));
  }

  private Optional<Integer> answering() {
    Optional<Integer> asking = asking();
    return introduced(name -> asking.filter(a -> a == cast.actorOf()[name]).isEmpty());
  }

  /** The first such person who is named in full before the first turn. */
  private Optional<Integer> introduced(IntPredicate fits) {
    return IntStream.range(0, cast.names().size())
        .filter(name -> cast.names().get(name).words().from() < firstTurn)
        .filter(name -> cast.names().get(name).kind() == ActorKind.PERSON)
        .filter(name -> cast.names().get(name).parts().size() > 1)
        .filter(fits)
        .mapToObj(name -> cast.actorOf()[name])
        .findFirst();
  }

  /** {@code spoke to Ben Falk}, {@code told Ben Falk}. */
  private boolean isMetBefore(int name) {
    if (name < 2) {
      return false;
    }
    return words.is(name - 1, "told")
        || TO.contains(words.stem(name - 1)) && WordClass.MEETING.has(words.stem(name - 2));
  }

  /** {@code Ben Falk went to see her}. */
  private boolean meets(int end) {
    return end < words.size() && WordClass.MEETING.has(words.stem(end));
  }
}
