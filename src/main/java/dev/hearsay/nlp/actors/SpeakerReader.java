package dev.hearsay.nlp.actors;

import dev.hearsay.model.ActorKind;
import dev.hearsay.model.LocalActor;
import dev.hearsay.model.Mention;
import dev.hearsay.model.MentionForm;
import dev.hearsay.model.Speaker;
import dev.hearsay.model.SpeakerKind;
import dev.hearsay.nlp.actors.SpeakerScore.Form;
import dev.hearsay.nlp.quotes.Attribution;
import dev.hearsay.nlp.text.Prose;
import dev.hearsay.nlp.text.Range;
import dev.hearsay.nlp.text.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Says who each attribution's speaker is, from the head of its source. */
final class SpeakerReader {
  private static final double CERTAIN = 0.99;
  private static final double UNSURE = 0.5;

  /** An actor less probable than this is left unknown. */
  private static final double LEAST = 0.31;

  private final Prose prose;
  private final Words words;
  private final Lexicon lexicon;
  private final Cast cast;
  private final List<ActorDraft> actors;
  private final SpeakerScore score;

  /**
   * Reads one article.
   *
   * @param actors the cast's actors, and after them those without a name
   */
  SpeakerReader(Prose prose, Lexicon lexicon, Cast cast, List<ActorDraft> actors) {
    this.prose = prose;
    this.words = prose.words();
    this.lexicon = lexicon;
    this.cast = cast;
    this.actors = actors;
    this.score = new SpeakerScore(prose);
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
            case NONE -> continued(attributions, speakers, i);
          };
      speakers.add(speaker);
    }
    return speakers;
  }

  /**
   * The same speakers under their actors' names.
   *
   * @param place for each of the cast, where it stands among the actors
   */
  List<Speaker> named(List<Speaker> speakers, int[] place, List<LocalActor> actors) {
    return speakers.stream().map(s -> named(s, place, actors)).toList();
  }

  private static Speaker named(Speaker speaker, int[] place, List<LocalActor> actors) {
    if (speaker.actor() == Mention.UNRESOLVED) {
      return speaker;
    }
    int actor = place[speaker.actor()];
    return new Speaker(speaker.kind(), actor, actors.get(actor).name(), speaker.score());
  }

  private Speaker named(int name, Attribution attribution) {
    NameMention mention = cast.names().get(name);
    int actor = cast.actorOf()[name];
    ActorKind kind = actors.get(actor).kind();
    if (kind == ActorKind.OTHER || isGroup(mention)) {
      SpeakerKind other = mention.last().endsWith("s") ? SpeakerKind.GROUP : SpeakerKind.DOCUMENT;
      return unnamed(other, attribution, Form.NAME);
    }
    return actorSpeaker(actor, attribution, Form.NAME, CERTAIN);
  }

  private boolean isGroup(NameMention mention) {
    return mention.kind() != ActorKind.PERSON
        && mention.parts().size() == 1
        && lexicon.noun(mention.last()).filter(k -> k == SpeakerKind.GROUP).isPresent();
  }

  private Speaker pronoun(int word, Attribution attribution, Map<Integer, Anaphor> anaphors) {
    Anaphor anaphor = anaphors.get(word);
    if (anaphor != null && isSpeaking(anaphor.actor())) {
      return anaphoric(anaphor, attribution, Form.PRONOUN);
    }
    return switch (words.stem(word)) {
      case "they", "we", "them", "us", "their", "our" ->
          unnamed(SpeakerKind.GROUP, attribution, Form.PRONOUN);
      default -> unnamed(SpeakerKind.UNKNOWN, attribution, Form.PRONOUN);
    };
  }

  private Speaker noun(int word, Attribution attribution, Map<Integer, Anaphor> anaphors) {
    Anaphor anaphor = anaphors.get(word);
    if (anaphor != null && isSpeaking(anaphor.actor())) {
      return anaphoric(anaphor, attribution, Form.DESCRIPTION);
    }
    return unnamed(lexicon.speaker(words.form(word)), attribution, Form.DESCRIPTION);
  }

  private Speaker anaphoric(Anaphor anaphor, Attribution attribution, Form form) {
    ActorDraft draft = actors.get(anaphor.actor());
    if (draft.unnamed().isPresent()) {
      SpeakerKind kind = draft.unnamed().get();
      double probability = score.of(attribution, kind, form, anaphor.probability());
      return new Speaker(kind, Mention.UNRESOLVED, draft.parts().get(0), probability);
    }
    if (anaphor.probability() < Anaphor.SURE) {
      return unnamed(unresolved(anaphor), attribution, form);
    }
    return actorSpeaker(anaphor.actor(), attribution, form, anaphor.probability());
  }

  /** A speaker without a name, by the source's own words. */
  private Speaker unnamed(SpeakerKind kind, Attribution attribution, Form form) {
    String name = kind == SpeakerKind.UNKNOWN ? "" : text(attribution);
    double probability = score.of(attribution, kind, form, UNSURE);
    return new Speaker(kind, Mention.UNRESOLVED, name, probability);
  }

  /** What kind of speaker one is of whom the text does not surely say who. */
  private SpeakerKind unresolved(Anaphor anaphor) {
    return anaphor.form() == MentionForm.PRONOUN
            && actors.get(anaphor.actor()).kind() == ActorKind.PERSON
        ? SpeakerKind.UNNAMED
        : lexicon.speaker(words.form(anaphor.words().to() - 1));
  }

  /**
   * A quotation without a source goes on with the speaker before it, and so does what is said in
   * the same sentence: {@code Marlow said it was late, adding that she would wait}, or {@code and
   * promised to wait}.
   */
  private Speaker continued(List<Attribution> attributions, List<Speaker> speakers, int at) {
    Attribution attribution = attributions.get(at);
    if (at == 0
        || !goesOn(attributions.get(at - 1), attribution)
            && !isSaidBeside(attributions.get(at - 1), attribution)) {
      return unnamed(SpeakerKind.UNKNOWN, attribution, Form.NAME);
    }
    Speaker before = speakers.get(at - 1);
    double probability = score.of(attribution, before.kind(), Form.CONTINUED, before.score());
    if (before.actor() != Mention.UNRESOLVED && probability < LEAST) {
      return unnamed(SpeakerKind.UNKNOWN, attribution, Form.CONTINUED);
    }
    return new Speaker(before.kind(), before.actor(), before.name(), probability);
  }

  private boolean goesOn(Attribution before, Attribution attribution) {
    boolean quotation = attribution.cue() == null || prose.marks().inside(attribution.place());
    return quotation && words.line(attribution.place()) - lastLine(before) <= 1;
  }

  private boolean isSaidBeside(Attribution before, Attribution attribution) {
    return before.cue() != null
        && attribution.cue() != null
        && (words.stem(attribution.cue().from()).endsWith("ing")
            || words.is(attribution.cue().from() - 1, "and"))
        && before.cue().from() < attribution.cue().from()
        && prose.sentencesBetween(before.cue().from(), attribution.cue().from()) == 0;
  }

  private int lastLine(Attribution attribution) {
    List<Range> content = attribution.content();
    return words.line(content.get(content.size() - 1).from());
  }

  private Speaker actorSpeaker(int actor, Attribution attribution, Form form, double resolution) {
    SpeakerKind kind =
        switch (actors.get(actor).kind()) {
          case PERSON -> SpeakerKind.PERSON;
          case ORGANIZATION -> SpeakerKind.ORGANIZATION;
          case PLACE -> SpeakerKind.PLACE;
          case OTHER ->
              throw new IllegalStateException("An actor of no kind that speaks: " + actor);
        };
    double probability = score.of(attribution, kind, form, resolution);
    return probability < LEAST
        ? unnamed(SpeakerKind.UNKNOWN, attribution, form)
        : new Speaker(kind, actor, "", probability);
  }

  private boolean isSpeaking(int actor) {
    return actors.get(actor).unnamed().isPresent() || actors.get(actor).kind() != ActorKind.OTHER;
  }

  private String text(Attribution attribution) {
    return attribution.sourceWords().map(words::text).orElse("").replaceAll("\\s+", " ");
  }
}
