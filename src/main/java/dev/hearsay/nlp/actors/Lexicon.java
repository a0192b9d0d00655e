package dev.hearsay.nlp.actors;

import dev.hearsay.model.Gender;
import dev.hearsay.model.SpeakerKind;
import dev.hearsay.nlp.text.TabbedResource;
import dev.hearsay.nlp.text.Words;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiConsumer;

/**
 * What the program knows of names beforehand: titles, given names and their short forms, and the
 * common nouns that name a source. All keys are lower case without full stops. Immutable.
 */
final class Lexicon {
  private final Map<String, Gender> titles = new HashMap<>();
  private final Map<String, Gender> givenNames = new HashMap<>();
  private final Map<String, List<String>> longForms = new HashMap<>();
  private final Map<String, SpeakerKind> nouns = new HashMap<>();
  private final Map<String, Gender> nounGenders = new HashMap<>();
  private final Map<String, Set<String>> roleGroups = new HashMap<>();
  private final Set<String> media = new HashSet<>();

  private Lexicon() {}

  /** The lists that come with the program. */
  static Lexicon shared() {
    return Shared.LEXICON;
  }

  private static final class Shared {
    static final Lexicon LEXICON = load();
  }

  private static Lexicon load() {
    Lexicon lexicon = new Lexicon();
    read("titles.tsv", (title, gender) -> lexicon.titles.put(title, gender(gender)));
    read("given-names.tsv", (name, gender) -> lexicon.givenNames.put(name, gender(gender)));
    read(
        "nicknames.tsv",
        (nickname, names) -> lexicon.longForms.put(nickname, List.of(names.split(" "))));
    read(
        "source-nouns.tsv",
        (kind, nouns) ->
            List.of(nouns.split(" "))
                .forEach(noun -> lexicon.nouns.put(noun, SpeakerKind.ofLabel(kind))));
    read(
        "noun-genders.tsv",
        (gender, nouns) ->
            List.of(nouns.split(" "))
                .forEach(noun -> lexicon.nounGenders.put(noun, gender(gender))));
    read(
        "role-groups.tsv",
        (group, nouns) ->
            List.of(nouns.split(" "))
                .forEach(
                    noun ->
                        lexicon.roleGroups.computeIfAbsent(noun, k -> new HashSet<>()).add(group)));
    read("media-names.tsv", (kind, names) -> lexicon.media.addAll(List.of(names.split("; "))));
    return lexicon;
  }

  /** Whether newspapers, broadcasters, websites or the like have one of this name. */
  boolean isMedium(List<String> parts) {
    return media.contains(String.join(" ", parts));
  }

  /** Whether the word may stand before a name without being a part of it: Mr, Senator. */
  boolean isTitle(String word) {
    return titles.containsKey(word);
  }

  /** The gender that a title gives away. */
  Gender titleGender(String title) {
    return titles.getOrDefault(title, Gender.UNKNOWN);
  }

  /** The gender that a given name suggests. */
  Gender givenNameGender(String name) {
    return givenNames.getOrDefault(name, Gender.UNKNOWN);
  }

  /** Whether the word is a known given name or the short form of one. */
  boolean isGivenName(String word) {
    return givenNames.containsKey(word) || longForms.containsKey(word);
  }

  /** Whether two given names may be one person's: equal, an initial, or a short form. */
  boolean sameGivenName(String a, String b) {
    if (a.equals(b)) {
      return true;
    }
    if (a.length() == 1 || b.length() == 1) {
      return a.charAt(0) == b.charAt(0);
    }
    List<String> longA = longForms.getOrDefault(a, List.of());
    List<String> longB = longForms.getOrDefault(b, List.of());
    return longA.contains(b) || longB.contains(a);
  }

  /** The given name that a short form most often stands for; the name itself where it is none. */
  String longForm(String name) {
    return longForms.getOrDefault(name, List.of(name)).get(0);
  }

  /** What kind of source a common noun names. */
  Optional<SpeakerKind> noun(String word) {
    return Optional.ofNullable(nouns.get(word));
  }

  /** The gender that a common noun gives away: that of a spokeswoman. */
  Gender nounGender(String noun) {
    return nounGenders.getOrDefault(noun, Gender.UNKNOWN);
  }

  /** The groups of nouns that mean one person or body in turn in which the noun stands. */
  Set<String> roleGroups(String noun) {
    return roleGroups.getOrDefault(noun, Set.of());
  }

  /** What kind of speaker a noun means where nobody has a name; by its ending if it is unknown. */
  SpeakerKind speaker(String noun) {
    String lower = Words.withoutPossessive(noun).toLowerCase(Locale.ROOT);
    return noun(lower).map(Lexicon::unnamed).orElseGet(() -> speakerByEnding(lower));
  }

  private static SpeakerKind unnamed(SpeakerKind kind) {
    return switch (kind) {
      case PERSON, ORGANIZATION, PLACE -> SpeakerKind.GROUP;
      default -> kind;
    };
  }

  private static SpeakerKind speakerByEnding(String noun) {
    if (noun.endsWith("s") && !noun.endsWith("ess")) {
      return SpeakerKind.GROUP;
    }
    return noun.matches(".*(er|or|ist|man|woman|ant|ian|ess|-old)")
        ? SpeakerKind.UNNAMED
        : SpeakerKind.DOCUMENT;
  }

  private static Gender gender(String label) {
    return label.equals("-") ? Gender.UNKNOWN : Gender.ofLabel(label);
  }

  private static void read(String file, BiConsumer<String, String> entry) {
    for (String[] row : TabbedResource.rows(Lexicon.class, file, 2)) {
      entry.accept(row[0], row[1]);
    }
  }
}
