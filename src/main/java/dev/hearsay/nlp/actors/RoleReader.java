package dev.hearsay.nlp.actors;

import dev.hearsay.model.ActorKind;
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
      Set.of("of", "for", "at", "in", "on", "to", "with", "from", "who", "which", "that", "by");
  private static final Set<String> NEWSPAPER_WORDS =
      Set.of(
          "times",
          "post",
          "journal",
          "herald",
          "tribune",
          "gazette",
          "news",
          "ledger",
          "courier",
          "guardian",
          "telegraph",
          "chronicle",
          "globe",
          "sun",
          "mail",
          "blaze");

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
          after(name.words()).ifPresent(actor::addRole);
          age(name.words()).ifPresent(actor::addRole);
          appositionBefore(name.words()).ifPresent(actor::addRole);
        }
      } else if (name.kind() == ActorKind.ORGANIZATION) {
        actor.addRole(new Role("", ownNouns(name)));
        after(name.words()).ifPresent(actor::addRole);
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
      if (NEWSPAPER_WORDS.contains(part)) {
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
    int at = name.from() - 1;
    while (at > 0 && words.form(at).equals(".")) {
      at--;
    }
    if (at < 0 || !isRoleNoun(lower(at)) || words.line(at) != words.line(name.from())) {
      return Optional.empty();
    }
    int from = at;
    while (from > 0 && name.from() - from < 8 && isModifier(from - 1) && !words.beginsLine(from)) {
      if (personTo.contains(from)) {
        return Optional.of(role(new Range(at, at + 1), at));
      }
      from--;
    }
    while (from < at && words.form(from).equals("-")) {
      from++;
    }
    return Optional.of(role(new Range(from, at + 1), at));
  }

  private boolean isModifier(int word) {
    String lower = lower(word);
    boolean letters = Character.isLetterOrDigit(words.form(word).codePointAt(0));
    if (!letters) {
      return words.form(word).equals("-") && !words.spaceBefore(word);
    }
    return !DETERMINERS.contains(lower)
        && !PREPOSITIONS.contains(lower)
        && !Set.of("and", "or", "but", "as", "when", "while", "after", "before", "if", "than")
            .contains(lower)
        && (Character.isUpperCase(words.form(word).codePointAt(0)) || !lower.endsWith("ed"))
        && !Set.of("said", "says", "told", "is", "was", "are", "were", "has", "had", "have")
            .contains(lower);
  }

  private Optional<Role> after(Range name) {
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
    return phrase(new Range(from, to));
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
    boolean possessive = from < comma && words.form(from).matches(".*[’']s$");
    if (from == comma || !DETERMINERS.contains(lower(from)) && !possessive) {
      return Optional.empty();
    }
    return phrase(new Range(from, comma));
  }

  private boolean endsPhrase(int word) {
    return words.beginsLine(word) && word > 0 || isPhraseEnd(word);
  }

  private boolean isPhraseEnd(int word) {
    String form = words.form(word);
    return ",.;:?!—–“”\"()".contains(form)
        || Set.of("who", "which", "that", "said", "says", "told").contains(lower(word));
  }

  /** A noun phrase whose head, the last word before a preposition, names a role. */
  private Optional<Role> phrase(Range range) {
    int head = range.from();
    while (head + 1 < range.to() && !PREPOSITIONS.contains(lower(head + 1))) {
      head++;
    }
    if (!isRoleNoun(lower(head))) {
      return Optional.empty();
    }
    int from = DETERMINERS.contains(lower(range.from())) ? range.from() + 1 : range.from();
    return from < range.to()
        ? Optional.of(role(new Range(from, range.to()), head))
        : Optional.empty();
  }

  private Role role(Range range, int head) {
    return new Role(words.text(range).replaceAll("\\s+", " "), Set.of(lower(head)));
  }

  private boolean isRoleNoun(String lower) {
    boolean honorific =
        Set.of("mr", "mrs", "ms", "miss", "mx", "sir", "dr", "then", "former", "acting")
            .contains(lower);
    return !honorific && (lexicon.noun(lower).isPresent() || lexicon.isTitle(lower));
  }

  private String lower(int word) {
    return words.form(word).toLowerCase(Locale.ROOT);
  }
}
