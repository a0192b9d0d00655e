package dev.hearsay.nlp.actors;

import dev.hearsay.model.ActorKind;
import dev.hearsay.model.SpeakerKind;
import dev.hearsay.nlp.text.Prose;
import dev.hearsay.nlp.text.Range;
import dev.hearsay.nlp.text.Words;
import java.util.HashSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * Reads what the text says that an actor is, from the nouns before the name and the apposition
 * beside it: {@code Carrow harbour master Ben Odell}, {@code Ada Marlow, the former mayor of
 * Carrow,} and {@code the union’s lawyer, Ilse Brandt,}.
 */
final class RoleReader {
  private static final int LONGEST = 14;
  private static final Set<String> DETERMINERS =
      Set.of("a", "an", "the", "its", "his", "her", "their", "our", "one");
  private static final Set<String> PREPOSITIONS =
      Set.of(
          "of", "for", "at", "in", "on", "to", "with", "from", "by", "about", "against", "under",
          "over", "into");
  private static final Set<String> PRONOUNS =
      Set.of("he", "she", "it", "they", "we", "i", "you", "there");
  private static final Set<String> VERBS =
      Set.of(
          "said", "says", "told", "is", "was", "are", "were", "has", "had", "have", "will", "would",
          "could", "can", "may");
  private static final Set<String> CONJUNCTIONS =
      Set.of("and", "or", "but", "as", "when", "while", "after", "before", "if", "than", "because");

  private static final int LONGEST_FIELD = 4;

  private final Prose prose;
  private final Words words;
  private final Lexicon lexicon;
  private final Set<Integer> personTo = new HashSet<>();

  RoleReader(Prose prose, Lexicon lexicon) {
    this.prose = prose;
    this.words = prose.words();
    this.lexicon = lexicon;
  }

  /** Adds to the cast's actors what is said of them. */
  void read(Cast cast) {
    for (NameMention name : cast.names()) {
      if (name.kind() == ActorKind.PERSON && !name.possessive()) {
        personTo.add(name.words().to());
      }
    }
    for (int i = 0; i < cast.names().size(); i++) {
      NameMention name = cast.names().get(i);
      ActorDraft actor = cast.actors().get(cast.actorOf()[i]);
      if (name.kind() == ActorKind.PERSON) {
        before(name.words()).ifPresent(actor::addRole);
        if (!name.possessive()) {
          after(name.words(), name.kind()).ifPresent(actor::addRole);
          age(name.words()).ifPresent(actor::addRole);
          appositionBefore(name.words()).ifPresent(actor::addRole);
        }
      } else if (name.kind() == ActorKind.ORGANIZATION) {
        actor.addRole(new Role("", ownNouns(name)));
        after(name.words(), name.kind()).ifPresent(actor::addRole);
      }
    }
  }

  /** {@code the Fund} after {@code the Carrow Savers’ Fund}. */
  private Set<String> ownNouns(NameMention name) {
    Set<String> nouns = new HashSet<>();
    for (String part : name.parts()) {
      if (lexicon.noun(part).isPresent()) {
        nouns.add(part);
      }
      if (WordClass.NEWSPAPER.has(part)) {
        nouns.addAll(Set.of("newspaper", "paper"));
      }
    }
    return nouns;
  }

  /**
   * The nouns before the name; the last of them alone where another person stands before them:
   * {@code Ada Marlow met lawyer Ben Odell}.
   */
  private Optional<Role> before(Range name) {
    int end = name.from();
    while (end > 1 && words.form(end - 1).equals(".")) {
      end--;
    }
    boolean abbreviated = end < name.from();
    if (abbreviated && prose.sentences().begins(name.from())) {
      return Optional.empty();
    }
    int to = abbreviated ? end + 1 : end;
    int at = office(end).orElse(end - 1);
    if (at < 0
        || !isNoun(lower(at), ActorKind.PERSON)
        || words.line(at) != words.line(name.from())) {
      return Optional.empty();
    }
    int from = at;
    while (from > 0 && at - from < 7 && isModifier(from - 1) && !words.beginsLine(from)) {
      if (personTo.contains(from)) {
        return Optional.of(role(new Range(at, to), at));
      }
      from--;
    }
    if (from > 0 && from < at && PRONOUNS.contains(lower(from - 1)) && !words.beginsLine(from)) {
      from++; // they believe Chairman Ben Odell
    }
    while (from < at && words.form(from).equals("-")) {
      from++;
    }
    return Optional.of(role(new Range(from, to), at));
  }

  /** The {@code Secretary} of {@code Secretary of State}, if such an office ends there. */
  private Optional<Integer> office(int end) {
    int of = end - 1;
    while (of > 0
        && end - of <= LONGEST_FIELD
        && Character.isUpperCase(words.form(of).codePointAt(0))
        && !lexicon.isTitle(lower(of))
        && !words.beginsLine(of)) {
      of--;
    }
    return of > 0
            && of < end - 1
            && words.is(of, "of")
            && WordClass.OFFICE_OF_FIELD.has(lower(of - 1))
        ? Optional.of(of - 1)
        : Optional.empty();
  }

  private boolean isModifier(int word) {
    String lower = lower(word);
    boolean letters = Character.isLetterOrDigit(words.form(word).codePointAt(0));
    if (!letters) {
      return words.form(word).equals("-") && !words.spaceBefore(word);
    }
    return !DETERMINERS.contains(lower)
        && !leadsOn(lower)
        && !PRONOUNS.contains(lower)
        && !CONJUNCTIONS.contains(lower)
        && (Character.isUpperCase(words.form(word).codePointAt(0)) || !lower.endsWith("ed"))
        && !VERBS.contains(lower);
  }

  private Optional<Role> after(Range name, ActorKind kind) {
    int comma = name.to();
    if (comma + 1 >= words.size() || !words.form(comma).equals(",") || words.beginsLine(comma)) {
      return Optional.empty();
    }
    int from = comma + 1;
    int to = from;
    while (to < words.size() && to - from < LONGEST && !endsPhrase(to)) {
      to++;
    }
    if (to == from || to - from == LONGEST) {
      return Optional.empty();
    }
    return phrase(new Range(from, to), kind);
  }

  /** {@code Ada Marlow, 74,}. */
  private Optional<Role> age(Range name) {
    int comma = name.to();
    boolean aged =
        comma + 2 < words.size()
            && words.form(comma).equals(",")
            && words.form(comma + 1).matches("\\d{1,3}")
            && words.form(comma + 2).matches("[,.]");
    return aged
        ? Optional.of(new Role("", Set.of("aged " + words.form(comma + 1))))
        : Optional.empty();
  }

  private Optional<Role> appositionBefore(Range name) {
    int comma = name.from() - 1;
    if (comma < 2 || !words.form(comma).equals(",") || words.beginsLine(name.from())) {
      return Optional.empty();
    }
    int from = comma;
    while (!words.beginsLine(from) && comma - from < LONGEST && !isPhraseEnd(from - 1)) {
      from--;
    }
    boolean possessive = from < comma && words.isPossessive(from);
    if (from == comma || !DETERMINERS.contains(lower(from)) && !possessive) {
      return Optional.empty();
    }
    return phrase(new Range(from, comma), ActorKind.PERSON);
  }

  private boolean endsPhrase(int word) {
    return words.beginsLine(word) && word > 0 || isPhraseEnd(word);
  }

  private boolean isPhraseEnd(int word) {
    String form = words.form(word);
    if (form.equals(".")) {
      return word + 1 == words.size() || prose.sentences().begins(word + 1); // not within U.S.
    }
    return ",;:?!—–“”\"()".contains(form)
        || Set.of("who", "which", "that", "said", "says", "told").contains(lower(word));
  }

  /** A noun phrase whose head, the last word before a preposition, names a role. */
  private Optional<Role> phrase(Range range, ActorKind kind) {
    int head = range.from();
    while (head + 1 < range.to() && !leadsOn(lower(head + 1))) {
      head++;
    }
    boolean oneOf = words.is(range.from(), "one") && words.is(range.from() + 1, "of");
    boolean determined = DETERMINERS.contains(lower(range.from())) && !oneOf;
    int from = determined ? range.from() + 1 : range.from();
    return from < range.to() && isNoun(lower(head), kind) && isNounPhrase(from, head)
        ? Optional.of(role(new Range(from, range.to()), head))
        : Optional.empty();
  }

  /**
   * Not {@code in a statement}, {@code attending the congress}, {@code the board has a plan} or
   * {@code called Marlow’s plan}.
   */
  private boolean isNounPhrase(int from, int head) {
    if (leadsOn(lower(from))) {
      return false;
    }
    boolean participle = lower(from).endsWith("ed");
    for (int i = from; i < head; i++) {
      String lower = lower(i);
      boolean clause =
          DETERMINERS.contains(lower) || PRONOUNS.contains(lower) || VERBS.contains(lower);
      if (clause || participle && words.isPossessive(i)) {
        return false;
      }
    }
    return true;
  }

  private Role role(Range range, int head) {
    return new Role(words.text(range).replaceAll("\\s+", " "), Set.of(lower(head)));
  }

  /** Whether the noun says what such an actor is: a person is no company, group or report. */
  private boolean isNoun(String lower, ActorKind kind) {
    if (WordClass.NO_ROLE.has(lower)) {
      return false;
    }
    Optional<SpeakerKind> noun = lexicon.noun(lower);
    return kind == ActorKind.PERSON
        ? noun.filter(k -> k == SpeakerKind.UNNAMED).isPresent() || lexicon.isTitle(lower)
        : noun.isPresent();
  }

  /** Whether what belongs to a noun is said from the word on: {@code of}, {@code who}. */
  private static boolean leadsOn(String lower) {
    return PREPOSITIONS.contains(lower) || WordClass.RELATIVE.has(lower);
  }

  private String lower(int word) {
    return words.form(word).toLowerCase(Locale.ROOT);
  }
}
