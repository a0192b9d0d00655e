package dev.hearsay.nlp.actors;

import dev.hearsay.model.ActorKind;
import dev.hearsay.model.Gender;
import dev.hearsay.model.LocalActor;
import dev.hearsay.model.Mention;
import dev.hearsay.model.MentionForm;
import dev.hearsay.model.Speaker;
import dev.hearsay.model.SpeakerKind;
import dev.hearsay.nlp.quotes.Attribution;
import dev.hearsay.nlp.text.Prose;
import dev.hearsay.nlp.text.Range;
import dev.hearsay.nlp.text.Words;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * One way through an article from its first word to its last, which resolves each pronoun and
 * description by what stands before it, then a second way through its quotations, where {@code I}
 * is the speaker.
 */
final class ArticleReading {
  private static final Set<String> PREPOSITIONS =
      Set.of(
          "of", "for", "with", "by", "to", "at", "from", "on", "in", "about", "against", "than",
          "after", "before", "under", "behind", "like", "over");
  private static final Set<String> OTHER_PRONOUNS =
      Set.of(
          "i", "we", "you", "he", "she", "him", "her", "his", "us", "me", "my", "our", "that",
          "this");
  private static final Set<String> CONTRACTED = Set.of("he", "she", "it", "they", "who");

  private final Prose prose;
  private final Words words;
  private final Lexicon lexicon;
  private final Cast cast;
  private final List<ActorDraft> actors;
  private final List<Attribution> attributions;
  private final List<SourceHead> heads = new ArrayList<>();
  private final Map<Integer, Range> sourceOfHead = new HashMap<>();
  private final Map<Integer, Set<Integer>> toldBy = new HashMap<>();
  private final boolean[] speaks;
  private final int[] sentenceStart;
  private final Map<Integer, Anaphor> anaphors = new HashMap<>();
  private final DescriptionResolver descriptions;
  private final Ledes ledes;
  private final Documents documents;
  private final Antecedents antecedents;
  private final OwnVoice ownVoice;
  private final TurnLabels turns;
  private final SpeakerReader speakers;

  /**
   * Reads one article.
   *
   * @param author its byline, null where it has none
   */
  ArticleReading(
      Prose prose, Lexicon lexicon, Cast cast, List<Attribution> attributions, String author) {
    this.prose = prose;
    this.words = prose.words();
    this.lexicon = lexicon;
    this.sentenceStart = sentenceStarts();
    this.cast = cast;
    this.actors = new ArrayList<>(cast.actors());
    this.attributions = attributions;
    this.speaks = new boolean[words.size()];
    this.descriptions = new DescriptionResolver(prose, lexicon, actors);
    this.antecedents = new Antecedents(prose, lexicon, cast, actors);
    this.ownVoice = new OwnVoice(prose, cast, actors, author);
    this.turns = new TurnLabels(prose, cast, attributions, ownVoice);
    this.speakers = new SpeakerReader(prose, lexicon, cast, actors);
    Map<Integer, Integer> firstSaid = new HashMap<>();
    SourceReader sources = new SourceReader(words, lexicon, cast.names());
    for (Attribution attribution : attributions) {
      SourceHead head =
          turns
              .head(attribution)
              .or(() -> attribution.sourceWords().map(sources::head))
              .orElse(contracted(attribution));
      heads.add(head);
      if (head.form() == SourceHead.Form.NAME) {
        firstSaid.merge(cast.actorOf()[head.index()], wordOf(head), Math::min);
      }
      if (head.form() != SourceHead.Form.NONE) {
        speaks[wordOf(head)] = true;
      }
      if (head.form() == SourceHead.Form.NOUN || head.form() == SourceHead.Form.PRONOUN) {
        sourceOfHead.putIfAbsent(
            head.index(),
            attribution.sourceWords().orElse(new Range(head.index(), head.index() + 1)));
        toldBy
            .computeIfAbsent(head.index(), h -> new HashSet<>())
            .addAll(cast.namedIn(attribution.content()));
      }
    }
    this.documents = new Documents(prose, cast, attributions, heads);
    this.ledes = new Ledes(prose, lexicon, cast.actors(), firstSaid);
  }

  Resolution resolve() {
    readNarrative();
    List<Speaker> said = speakers.speakers(attributions, heads, anaphors);
    readQuotations(said);
    int[] place = placesAmongActors();
    List<LocalActor> acting =
        actors.stream().filter(ArticleReading::acts).map(ActorDraft::build).toList();
    return new Resolution(acting, places(place), speakers.named(said, place, acting));
  }

  /** Laws, events and peoples are named, but are no actors; nor is who has no name. */
  private static boolean acts(ActorDraft draft) {
    return draft.kind() != ActorKind.OTHER && draft.unnamed().isEmpty();
  }

  /** Where each of the cast stands among those who act, {@link Mention#UNRESOLVED} for the rest. */
  private int[] placesAmongActors() {
    int[] place = new int[actors.size()];
    int count = 0;
    for (int i = 0; i < place.length; i++) {
      place[i] = acts(actors.get(i)) ? count++ : Mention.UNRESOLVED;
    }
    return place;
  }

  private int[] sentenceStarts() {
    int[] starts = new int[words.size()];
    for (int i = 0; i < starts.length; i++) {
      starts[i] = prose.sentences().begins(i) ? i : starts[i - 1];
    }
    return starts;
  }

  /** The pronoun of {@code He’s claiming}, where it is one word with the cue. */
  private SourceHead contracted(Attribution attribution) {
    return attribution
        .cueWords()
        .map(Range::from)
        .filter(word -> CONTRACTED.contains(words.stem(word)) && isContraction(word))
        .map(word -> new SourceHead(SourceHead.Form.PRONOUN, word))
        .orElse(SourceHead.NONE);
  }

  private boolean isContraction(int word) {
    return words.form(word).length() > words.stem(word).length();
  }

  /** The word at which reading on meets the head. */
  private int wordOf(SourceHead head) {
    return head.form() == SourceHead.Form.NAME
        ? cast.names().get(head.index()).words().from()
        : head.index();
  }

  private void readNarrative() {
    Discourse discourse = new Discourse(actors);
    PronounResolver pronouns = new PronounResolver(prose, actors, discourse);
    ThingPronouns things = new ThingPronouns(prose, actors, discourse);
    NamePairs pairs = new NamePairs(prose, cast.names());
    Map<Integer, Integer> nameAt = namesByFirstWord();
    for (int word = 0; word < words.size(); word++) {
      Integer name = nameAt.get(word);
      if (name != null) {
        NameMention mention = cast.names().get(name);
        discourse.add(occurrence(word, cast.actorOf()[name], mention.possessive()));
        pairs.first(name).ifPresent(first -> discourse.addPair(cast.actorOf()[first]));
        continue;
      }
      Optional<Gender> gender = pronouns.pronoun(word);
      if (gender.isPresent() && !prose.marks().inside(word)) {
        int at = word;
        pronouns
            .resolve(word, gender.get(), speaks[word], toldBy.getOrDefault(word, Set.of()))
            .ifPresent(a -> meet(a, gender.get(), discourse, at));
      } else if (sourceOfHead.containsKey(word)) {
        int at = word;
        head(word, things, discourse).ifPresent(a -> meet(a, Gender.UNKNOWN, discourse, at));
      }
    }
  }

  /** Whom the head of a source means that is no name. */
  private Optional<Anaphor> head(int word, ThingPronouns things, Discourse discourse) {
    if (turns.holds(word)) {
      return Optional.of(turns.resolve(word).orElseGet(() -> unnamed(word)));
    }
    if (antecedents.isRelative(word)) {
      return antecedents.resolve(word);
    }
    if (things.holds(word)) {
      return things.resolve(word);
    }
    if (OTHER_PRONOUNS.contains(words.stem(word))) {
      return ownVoice.resolve(word);
    }
    Range source = sourceOfHead.get(word);
    Optional<Anaphor> two = things.two(source, word);
    if (two.isPresent()) {
      return two;
    }
    Set<Integer> told = toldBy.getOrDefault(word, Set.of());
    Description description = description(word, source);
    return ledes
        .resolve(word, description, told)
        .or(() -> documents.author(word, description))
        .or(() -> descriptions.resolve(word, description, discourse, told))
        .or(() -> Optional.of(descriptions.unnamed(word, source, description)));
  }

  /** Who speaks in turn under a label of which the text does not say whose it is. */
  private Anaphor unnamed(int label) {
    actors.add(ActorDraft.unnamed(SpeakerKind.UNNAMED, words.form(label), Set.of()));
    return new Anaphor(new Range(label, label + 1), MentionForm.NOMINAL, actors.size() - 1, 1);
  }

  /** The description that turns on the word, with whom its pronoun means as its owner. */
  private Description description(int word, Range source) {
    Description description = Description.of(words, lexicon, source, word);
    Anaphor owner = anaphors.get(description.words().from());
    return description.startsWithPronoun() && owner != null
        ? description.of(actors.get(owner.actor()).last())
        : description;
  }

  private void meet(Anaphor anaphor, Gender gender, Discourse discourse, int head) {
    anaphors.put(head, anaphor);
    if (anaphor.probability() >= Anaphor.SURE) {
      actors.get(anaphor.actor()).addPronoun(gender);
    }
    discourse.addPronoun(occurrence(head, anaphor.actor(), false), gender);
  }

  private Occurrence occurrence(int word, int actor, boolean possessive) {
    int begin = word;
    while (!prose.sentences().begins(begin) && isBeforeName(begin - 1)) {
      begin--;
    }
    boolean oblique =
        !prose.sentences().begins(begin) && PREPOSITIONS.contains(words.stem(begin - 1));
    return new Occurrence(
        word,
        actor,
        speaks[word],
        prose.marks().inside(word),
        possessive,
        oblique,
        begin - sentenceStart[word]);
  }

  /** A title, an article or an adjective that belongs to the name behind it. */
  private boolean isBeforeName(int word) {
    return words.form(word).equals(".")
        || words.is(word, "the")
        || lexicon.isTitle(words.stem(word))
        || lexicon.noun(words.stem(word)).isPresent();
  }

  private Map<Integer, Integer> namesByFirstWord() {
    Map<Integer, Integer> nameAt = new HashMap<>();
    for (int i = 0; i < cast.names().size(); i++) {
      nameAt.put(cast.names().get(i).words().from(), i);
    }
    return nameAt;
  }

  /** What is said within quotation marks or in turns, by whoever says it. */
  private void readQuotations(List<Speaker> said) {
    for (int i = 0; i < attributions.size(); i++) {
      Speaker speaker = said.get(i);
      if (speaker.actor() != Mention.UNRESOLVED && speaker.score() >= Anaphor.SURE) {
        boolean turn = turns.isTurn(attributions.get(i));
        for (Range piece : attributions.get(i).content()) {
          readOwnWords(piece, turn, speaker);
        }
      }
    }
  }

  private void readOwnWords(Range piece, boolean turn, Speaker speaker) {
    for (int word = piece.from(); word < piece.to(); word++) {
      boolean own = turn || prose.marks().inside(word);
      if (own && WordClass.FIRST_PERSON.has(words.stem(word))) {
        Range place = new Range(word, word + 1);
        Anaphor me = new Anaphor(place, MentionForm.PRONOUN, speaker.actor(), speaker.score());
        if (anaphors.putIfAbsent(word, me) == null) {
          actors.get(speaker.actor()).addPronoun(Gender.UNKNOWN);
        }
      }
    }
  }

  private List<Resolution.Place> places(int[] place) {
    List<Resolution.Place> places = new ArrayList<>();
    for (int i = 0; i < cast.names().size(); i++) {
      NameMention name = cast.names().get(i);
      int trim = words.isPossessive(name.words().to() - 1) ? 2 : 0;
      places.add(
          new Resolution.Place(
              name.words(), trim, MentionForm.NAME, name.kind(), place[cast.actorOf()[i]]));
    }
    for (Anaphor a : anaphors.values()) {
      if (a.probability() >= Anaphor.SURE && actors.get(a.actor()).unnamed().isEmpty()) {
        places.add(
            new Resolution.Place(
                a.words(), tail(a), a.form(), actors.get(a.actor()).kind(), place[a.actor()]));
      }
    }
    places.sort(Comparator.comparing(Resolution.Place::words));
    return places;
  }

  /** The length of ’ll in I’ll, which is no part of the pronoun. */
  private int tail(Anaphor anaphor) {
    int last = anaphor.words().to() - 1;
    return anaphor.form() == MentionForm.PRONOUN
        ? words.form(last).length() - words.stem(last).length()
        : 0;
  }
}
