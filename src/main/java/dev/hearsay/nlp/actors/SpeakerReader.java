package dev.hearsay.nlp.actors;

import dev.hearsay.model.ActorKind;
import dev.hearsay.model.LocalActor;
import dev.hearsay.model.Mention;
import dev.hearsay.model.MentionForm;
import dev.hearsay.model.Speaker;
import dev.hearsay.model.SpeakerKind;
import dev.hearsay.nlp.quotes.Attribution;
import dev.hearsay.nlp.text.Range;
import dev.hearsay.nlp.text.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Says who each attribution's speaker is, from the head of its source. */
final class SpeakerReader {
  private static final double NAMED = 0.95;
  private static final double CONTINUED = 0.6;

  /**
   * The product of the network's and the resolution's probabilities is too sure of itself: its
   * square is what comes true on hand-labelled news, and three quarters of it where a source has no
   * name (docs/methods/actors.md).
   */
  private static final double UNNAMED_RIGHT = 0.75;

  private final Words words;
  private final Lexicon lexicon;
  private final Cast cast;
  private final List<ActorDraft> actors;

  /**
   * Reads one article.
   *
   * @param actors the cast's actors, and after them those without a name
   */
  SpeakerReader(Words words, Lexicon lexicon, Cast cast, List<ActorDraft> actors) {
    this.words = words;
    this.lexicon = lexicon;
    this.cast = cast;
    this.actors = actors;
  }

  /** The speakers, in the attributions' order; actors' names are still to be filled in. */
  List<Speaker> speakers(
      List<Attribution> attributions, List<SourceHead> heads, Map<Integer, Anaphor> anaphors) {
    List<Speaker> speakers = new ArrayList<>();
    for (int i = 0; i < attributions.size(); i++) {
      Attribution attribution = attributions.get(i);
      SourceHead head = heads.get(i);
      Speaker speaker =
          switch (head.form()) {
            case NAME -> named(head.index(), attribution);
            case PRONOUN -> pronoun(head.index(), attribution, anaphors);
            case NOUN -> noun(head.index(), attribution, anaphors);
            case NONE -> i == 0 ? Speaker.NOBODY : continued(attributions, speakers, i);
          };
      speakers.add(speaker);
    }
    return speakers;
  }

  /**
   * The same speakers under their actors' names, their scores made probabilities.
   *
   * @param place for each of the cast, where it stands among the actors
   */
  List<Speaker> named(List<Speaker> speakers, int[] place, List<LocalActor> actors) {
    return speakers.stream().map(s -> named(s, place, actors)).toList();
  }

  private static Speaker named(Speaker speaker, int[] place, List<LocalActor> actors) {
    double squared = speaker.score() * speaker.score();
    if (speaker.actor() == Mention.UNRESOLVED) {
      return new Speaker(speaker.kind(), speaker.actor(), speaker.name(), UNNAMED_RIGHT * squared);
    }
    int actor = place[speaker.actor()];
    return new Speaker(speaker.kind(), actor, actors.get(actor).name(), squared);
  }

  private Speaker named(int name, Attribution attribution) {
    NameMention mention = cast.names().get(name);
    int actor = cast.actorOf()[name];
    ActorKind kind = actors.get(actor).kind();
    if (kind == ActorKind.OTHER || isGroup(mention)) {
      SpeakerKind other = mention.last().endsWith("s") ? SpeakerKind.GROUP : SpeakerKind.DOCUMENT;
      return new Speaker(other, Mention.UNRESOLVED, text(attribution), NAMED * attribution.score());
    }
    return actorSpeaker(actor, NAMED * attribution.score());
  }

  private boolean isGroup(NameMention mention) {
    return mention.kind() != ActorKind.PERSON
        && mention.parts().size() == 1
        && lexicon.noun(mention.last()).filter(k -> k == SpeakerKind.GROUP).isPresent();
  }

  private Speaker pronoun(int word, Attribution attribution, Map<Integer, Anaphor> anaphors) {
    Anaphor anaphor = anaphors.get(word);
    if (anaphor != null && isSpeaking(anaphor.actor())) {
      return sure(anaphor, attribution);
    }
    return switch (words.stem(word)) {
      case "they", "we", "them", "us", "their", "our" ->
          new Speaker(SpeakerKind.GROUP, Mention.UNRESOLVED, text(attribution), 0.5);
      default -> Speaker.NOBODY;
    };
  }

  private Speaker noun(int word, Attribution attribution, Map<Integer, Anaphor> anaphors) {
    Anaphor anaphor = anaphors.get(word);
    if (anaphor != null && isSpeaking(anaphor.actor())) {
      return sure(anaphor, attribution);
    }
    return new Speaker(
        lexicon.speaker(words.form(word)),
        Mention.UNRESOLVED,
        text(attribution),
        NAMED * attribution.score());
  }

  private Speaker sure(Anaphor anaphor, Attribution attribution) {
    ActorDraft draft = actors.get(anaphor.actor());
    if (draft.unnamed().isPresent()) {
      return new Speaker(
          draft.unnamed().get(),
          Mention.UNRESOLVED,
          draft.parts().get(0),
          NAMED * anaphor.probability() * attribution.score());
    }
    if (anaphor.probability() < Anaphor.SURE) {
      SpeakerKind kind = unresolved(anaphor);
      return new Speaker(kind, Mention.UNRESOLVED, text(attribution), 0.5);
    }
    double known = anaphor.form() == MentionForm.PRONOUN ? NAMED : 1;
    return actorSpeaker(anaphor.actor(), known * anaphor.probability() * attribution.score());
  }

  /** What kind of speaker one is of whom the text does not surely say who. */
  private SpeakerKind unresolved(Anaphor anaphor) {
    return anaphor.form() == MentionForm.PRONOUN
            && actors.get(anaphor.actor()).kind() == ActorKind.PERSON
        ? SpeakerKind.UNNAMED
        : lexicon.speaker(words.form(anaphor.words().to() - 1));
  }

  /** A quotation without a source goes on with the speaker before it. */
  private Speaker continued(List<Attribution> attributions, List<Speaker> speakers, int at) {
    Attribution attribution = attributions.get(at);
    Speaker before = speakers.get(at - 1);
    Range last =
        attributions.get(at - 1).content().get(attributions.get(at - 1).content().size() - 1);
    int lines = words.line(attribution.place()) - words.line(last.from());
    return lines <= 1
        ? new Speaker(before.kind(), before.actor(), before.name(), before.score() * CONTINUED)
        : Speaker.NOBODY;
  }

  private Speaker actorSpeaker(int actor, double score) {
    SpeakerKind kind =
        switch (actors.get(actor).kind()) {
          case PERSON -> SpeakerKind.PERSON;
          case ORGANIZATION -> SpeakerKind.ORGANIZATION;
          case PLACE -> SpeakerKind.PLACE;
          case OTHER ->
              throw new IllegalStateException("An actor of no kind that speaks: " + actor);
        };
    return new Speaker(kind, actor, "", Math.min(1, score));
  }

  private boolean isSpeaking(int actor) {
    return actors.get(actor).unnamed().isPresent() || actors.get(actor).kind() != ActorKind.OTHER;
  }

  private String text(Attribution attribution) {
    return attribution.sourceWords().map(words::text).orElse("").replaceAll("\\s+", " ");
  }
}
