package dev.hearsay.nlp.actors;

import dev.hearsay.model.ActorKind;
import dev.hearsay.model.Gender;
import dev.hearsay.model.LocalActor;
import dev.hearsay.model.SpeakerKind;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** An actor of one article while its names, pronouns and roles are being collected. */
final class ActorDraft {
  private static final double PRONOUN_VOTE = 1;
  private static final double TITLE_VOTE = 3;
  private static final double NAME_VOTE = 2.5;

  private final ActorKind kind;
  private final Map<String, Integer> forms = new HashMap<>();
  private final Map<String, Integer> firstPlaces = new HashMap<>();
  private final Map<Gender, Double> genderVotes = new EnumMap<>(Gender.class);
  private final Map<String, Integer> descriptions = new LinkedHashMap<>();
  private final Set<String> roles = new HashSet<>();
  private final Set<String> titles = new HashSet<>();
  private final Set<String> given = new LinkedHashSet<>();
  private List<String> parts;
  private Optional<SpeakerKind> unnamed = Optional.empty();
  private Gender nameGender = Gender.UNKNOWN;
  private int mentions;

  ActorDraft(ActorKind kind, List<String> parts) {
    this.kind = kind;
    this.parts = parts;
  }

  /** Someone or something that a source speaks of without a name: a senior official. */
  static ActorDraft unnamed(SpeakerKind speaker, String words, Set<String> roles) {
    ActorDraft draft =
        new ActorDraft(
            speaker == SpeakerKind.UNNAMED ? ActorKind.PERSON : ActorKind.OTHER, List.of(words));
    draft.unnamed = Optional.of(speaker);
    draft.roles.addAll(roles);
    return draft;
  }

  /** Who wrote the article and is not named in its text. */
  static ActorDraft author(String name, Lexicon lexicon) {
    List<String> parts = NameReader.parts(name);
    ActorDraft draft = new ActorDraft(ActorKind.PERSON, parts);
    draft.forms.put(name, 0);
    draft.firstPlaces.put(name, Integer.MAX_VALUE);
    draft.nameGender = lexicon.givenNameGender(parts.get(0));
    return draft;
  }

  /** What kind of speaker one without a name is; empty for who has a name. */
  Optional<SpeakerKind> unnamed() {
    return unnamed;
  }

  ActorKind kind() {
    return kind;
  }

  /** The words of the fullest name. */
  List<String> parts() {
    return parts;
  }

  String last() {
    return parts.get(parts.size() - 1);
  }

  /** Every given name that it is called by. */
  Set<String> given() {
    return given;
  }

  boolean hasTitle(String title) {
    return titles.contains(title);
  }

  /** Where it is named first. */
  int firstWord() {
    return firstPlaces.values().stream().min(Integer::compare).orElse(0);
  }

  int mentions() {
    return mentions;
  }

  /** The nouns that it is called by: mayor. */
  Set<String> roles() {
    return roles;
  }

  void add(NameMention mention, Lexicon lexicon) {
    forms.merge(mention.name(), 1, Integer::sum);
    firstPlaces.merge(mention.name(), mention.words().from(), Math::min);
    mentions++;
    if (mention.parts().size() > parts.size()) {
      parts = mention.parts();
    }
    if (!mention.title().isEmpty()) {
      titles.add(mention.title());
    }
    if (mention.gender() != Gender.UNKNOWN) {
      genderVotes.merge(mention.gender(), TITLE_VOTE, Double::sum);
    }
    if (kind == ActorKind.PERSON && mention.parts().size() > 1) {
      given.addAll(mention.parts().subList(0, mention.parts().size() - 1));
      Gender suggested = lexicon.givenNameGender(mention.first());
      nameGender = nameGender == Gender.UNKNOWN ? suggested : nameGender;
    } else if (kind == ActorKind.PERSON && parts.size() == 1 && mention.title().isEmpty()) {
      suggest(lexicon.givenNameGender(mention.first()));
    }
  }

  /** Takes a noun's gender: that of a spokeswoman. */
  void suggest(Gender gender) {
    nameGender = nameGender == Gender.UNKNOWN ? gender : nameGender;
  }

  void addPronoun(Gender gender) {
    mentions++;
    if (gender != Gender.UNKNOWN) {
      genderVotes.merge(gender, PRONOUN_VOTE, Double::sum);
    }
  }

  void addRole(Role role) {
    roles.addAll(role.nouns());
    if (!role.description().isEmpty()) {
      descriptions.merge(role.description(), 1, Integer::sum);
    }
  }

  /** What it is called: northern harbour master. */
  Set<String> descriptions() {
    return descriptions.keySet();
  }

  /** What titles and pronouns say, and what the given name suggests, which outweighs a pronoun. */
  Gender likelyGender() {
    return gender(NAME_VOTE);
  }

  /** What titles and pronouns say. */
  Gender gender() {
    return gender(0);
  }

  private Gender gender(double nameVote) {
    double female = genderVotes.getOrDefault(Gender.FEMALE, 0.0);
    double male = genderVotes.getOrDefault(Gender.MALE, 0.0);
    female += nameGender == Gender.FEMALE ? nameVote : 0;
    male += nameGender == Gender.MALE ? nameVote : 0;
    if (kind != ActorKind.PERSON || female == male) {
      return Gender.UNKNOWN;
    }
    return female > male ? Gender.FEMALE : Gender.MALE;
  }

  /** The fullest name form: most identifying words, then most used, then first. */
  String name() {
    Comparator<Map.Entry<String, Integer>> byWords =
        Comparator.comparingInt(e -> NameReader.parts(e.getKey()).size());
    return forms.entrySet().stream()
        .max(
            byWords
                .thenComparing(e -> !isShouted(e.getKey()))
                .thenComparingInt(Map.Entry::getValue)
                .thenComparing(e -> firstPlaces.get(e.getKey()), Comparator.reverseOrder()))
        .map(Map.Entry::getKey)
        .orElseThrow();
  }

  LocalActor build() {
    return new LocalActor(
        name(),
        kind,
        forms.keySet().stream().sorted(Comparator.comparing(firstPlaces::get)).toList(),
        gender(),
        description().orElse(""),
        mentions);
  }

  private Optional<String> description() {
    return descriptions.entrySet().stream()
        .max(
            Comparator.comparingInt((Map.Entry<String, Integer> e) -> e.getValue())
                .thenComparingInt(e -> e.getKey().length())
                .thenComparing(Map.Entry.comparingByKey()))
        .map(Map.Entry::getKey);
  }

  private boolean isShouted(String form) {
    return kind == ActorKind.PERSON
        && form.codePoints().filter(Character::isLetter).count() > 3
        && form.codePoints().noneMatch(Character::isLowerCase);
  }
}
