package dev.hearsay.nlp.actors;

import dev.hearsay.model.Gender;
import dev.hearsay.model.SpeakerKind;
import dev.hearsay.nlp.text.Range;
import dev.hearsay.nlp.text.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * A description in a source, taken apart: {@code the former northern harbour master}.
 *
 * @param words from the determiner to the noun
 * @param noun the noun that it turns on, lower case
 * @param modifiers the words between, lower case, and whose it is: marlow of Marlow’s lawyer
 * @param determiner how it begins
 * @param kind what the noun speaks of; empty where nothing is known of it
 * @param gender what the noun gives away
 * @param first its first word, lower case
 * @param owner whose it is: marlow of Ada Marlow’s lawyer; "" for none
 * @param age {@code aged 74} of the 74-year-old; "" for none
 */
record Description(
    Range words,
    String noun,
    List<String> modifiers,
    Determiner determiner,
    Optional<SpeakerKind> kind,
    Gender gender,
    String first,
    String owner,
    String age) {
  /** {@code Her Honour} is a woman, and nobody owns her. */
  private static final Map<String, Gender> GENDERS =
      Map.of("her", Gender.FEMALE, "his", Gender.MALE);

  private static final Set<String> DEFINITE = Set.of("the", "this", "that");
  private static final Set<String> INDEFINITE =
      Set.of(
          "a", "an", "one", "some", "another", "no", "any", "every", "each", "many", "both", "two",
          "three", "several", "other", "most", "all", "few");

  /** How a description begins. */
  enum Determiner {
    DEFINITE,
    POSSESSIVE,
    INDEFINITE,
    NONE
  }

  Description {
    modifiers = List.copyOf(modifiers);
  }

  /**
   * Takes a description apart.
   *
   * @param source the source
   * @param head the noun's word
   */
  static Description of(Words words, Lexicon lexicon, Range source, int head) {
    int from = source.from();
    while (from < head && !Character.isLetterOrDigit(words.form(from).codePointAt(0))) {
      from++;
    }
    Determiner determiner = determiner(words, from, head);
    List<String> modifiers = new ArrayList<>();
    String age = "";
    String owner = "";
    for (int i = from; i < head; i++) {
      String lower = lower(words, i);
      boolean owns = words.isPossessive(i);
      owner = owns ? lower : owner;
      if (i > from || determiner == Determiner.NONE || owns) {
        modifiers.add(lower);
      }
      boolean years = i + 2 <= head && words.form(i + 1).equals("-") && words.is(i + 2, "year");
      age = years && lower.matches("\\d{1,3}") ? "aged " + lower : age;
    }
    String noun = lower(words, head);
    String first = lower(words, from);
    boolean style = WordClass.STYLE.has(noun) && GENDERS.containsKey(first);
    return new Description(
        new Range(from, head + 1),
        noun,
        modifiers,
        style ? Determiner.DEFINITE : determiner,
        age.isEmpty() ? kind(lexicon, noun) : Optional.of(SpeakerKind.UNNAMED),
        style ? GENDERS.get(first) : lexicon.nounGender(noun),
        style ? "the" : first,
        owner,
        age);
  }

  /** The same with the owner that its pronoun means: {@code her lawyer} is marlow’s. */
  Description of(String owner) {
    return new Description(words, noun, modifiers, determiner, kind, gender, first, owner, age);
  }

  /** Whether it is somebody's by a pronoun: {@code her lawyer}. */
  boolean startsWithPronoun() {
    return WordClass.POSSESSIVE.has(first);
  }

  /** Whether it is one of several: {@code one neighbour}. */
  boolean startsWithNumber() {
    return determiner == Determiner.INDEFINITE && !first.equals("a") && !first.equals("an");
  }

  private static Determiner determiner(Words words, int from, int head) {
    String first = lower(words, from);
    for (int i = from; i < head; i++) {
      if (words.endsOwner(i)) {
        return Determiner.POSSESSIVE;
      }
    }
    if (from == head) {
      return Determiner.NONE;
    }
    return DEFINITE.contains(first)
        ? Determiner.DEFINITE
        : WordClass.POSSESSIVE.has(first)
            ? Determiner.POSSESSIVE
            : INDEFINITE.contains(first) ? Determiner.INDEFINITE : Determiner.NONE;
  }

  private static Optional<SpeakerKind> kind(Lexicon lexicon, String noun) {
    Optional<SpeakerKind> known = lexicon.noun(noun);
    if (known.isPresent()) {
      return known;
    }
    return lexicon.isTitle(noun) || noun.matches(".*[a-z](er|or|ist|man|woman|ian)")
        ? Optional.of(SpeakerKind.UNNAMED)
        : Optional.empty();
  }

  private static String lower(Words words, int word) {
    return Words.withoutPossessive(words.form(word)).toLowerCase(Locale.ROOT);
  }
}
