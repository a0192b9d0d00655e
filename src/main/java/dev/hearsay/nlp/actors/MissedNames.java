package dev.hearsay.nlp.actors;

import dev.hearsay.model.ActorKind;
import dev.hearsay.nlp.text.Range;
import dev.hearsay.nlp.text.Words;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * Adds names that the network missed but that the article gives away: a surname that it knows from
 * elsewhere in the text, a capitalised word after Mr or Ms, the capitalised end of a source; and
 * makes one name of {@code Marlow campaign}.
 */
final class MissedNames {
  private static final Set<String> ELECTORAL = Set.of("presidential", "election", "senate");
  private static final int SHORTEST_SURNAME = 3;
  private static final int LONGEST_RUN = 5;

  private final Words words;
  private final NameReader reader;
  private final Lexicon lexicon;
  private final List<NameMention> names;
  private final Set<String> knownGivenNames = new HashSet<>();
  private final Set<String> knownSurnames = new HashSet<>();
  private final Set<List<String>> knownBodies = new HashSet<>();
  private final boolean[] taken;

  private MissedNames(Words words, NameReader reader, Lexicon lexicon, List<NameMention> names) {
    this.words = words;
    this.reader = reader;
    this.lexicon = lexicon;
    this.names = new ArrayList<>(names);
    this.taken = new boolean[words.size()];
    for (NameMention name : names) {
      take(name.words());
      if (name.kind() == ActorKind.PERSON && name.parts().size() > 1) {
        knownGivenNames.add(name.first());
        knownSurnames.add(name.last());
      }
      if (name.kind() == ActorKind.ORGANIZATION) {
        knownBodies.add(name.parts());
      }
    }
  }

  /**
   * The names with those that were missed, in order.
   *
   * @param sources the words that name speakers
   */
  static List<NameMention> add(
      Words words,
      NameReader reader,
      Lexicon lexicon,
      List<NameMention> names,
      List<Range> sources) {
    MissedNames missed = new MissedNames(words, reader, lexicon, names);
    missed.afterHonorifics();
    sources.forEach(missed::handles);
    sources.forEach(missed::atSourceEnd);
    sources.forEach(missed::acronym);
    sources.forEach(missed::publisher);
    sources.forEach(missed::knownBody);
    missed.knownSurnames();
    missed.offices();
    missed.names.sort(Comparator.comparing(NameMention::words));
    return missed.names;
  }

  /** {@code the Marlow campaign} is an organization, not the person. */
  private void offices() {
    for (int i = 0; i < names.size(); i++) {
      NameMention name = names.get(i);
      int next = afterName(name.words());
      if (!isPerson(name) || next >= words.size() || words.beginsLine(next)) {
        continue;
      }
      int office = ELECTORAL.contains(lower(next)) ? next + 1 : next;
      if (office < words.size() && WordClass.CAMP.has(lower(office)) && !taken[office]) {
        int at = i;
        reader
            .name(new Range(surname(name.words()), office + 1), ActorKind.ORGANIZATION)
            .ifPresent(named -> setOffice(at, named));
      }
    }
  }

  /** A person, or a surname that the network takes for something else beside the office. */
  private boolean isPerson(NameMention name) {
    return name.kind() == ActorKind.PERSON
        || name.parts().size() == 1 && knownSurnames.contains(name.last());
  }

  private void setOffice(int at, NameMention office) {
    String title =
        office
            .name()
            .replaceAll("[’']s? ", " ")
            .replaceAll(" (presidential|election|re-election|senate) (?=campaign)", " ");
    take(office.words());
    names.set(
        at,
        new NameMention(
            office.words(),
            ActorKind.ORGANIZATION,
            title,
            NameReader.parts(title),
            office.possessive(),
            office.title(),
            office.gender()));
  }

  /** The word after a name, the full stop of its Jr. passed over. */
  private int afterName(Range name) {
    int next = name.to();
    boolean stop = next < words.size() && words.form(next).equals(".") && !words.spaceBefore(next);
    return stop && isSuffix(next - 1) ? next + 1 : next;
  }

  /** The name's last capitalised word that is no Jr., else its first word. */
  private int surname(Range name) {
    for (int i = name.to() - 1; i > name.from(); i--) {
      if (isCapitalised(i) && !isSuffix(i)) {
        return i;
      }
    }
    return name.from();
  }

  private boolean isSuffix(int word) {
    return WordClass.NAME_SUFFIX.has(NameReader.plain(words.form(word)));
  }

  /** {@code Mr. Odell}; {@code Miss.} with a full stop is the state. */
  private void afterHonorifics() {
    for (int i = 0; i + 1 < words.size(); i++) {
      if (WordClass.HONORIFIC.has(lower(i))
          && Character.isUpperCase(words.form(i).codePointAt(0))) {
        boolean stop = words.form(i + 1).equals(".");
        int from = stop ? i + 2 : i + 1;
        if (!(stop && words.is(i, "miss"))) {
          addRun(from, Math.min(words.size(), from + 3));
        }
      }
    }
  }

  /** {@code @ada_marlow9}, the name of an account, which runs on without a space. */
  private void handles(Range source) {
    for (int at = source.from(); at + 1 < source.to(); at++) {
      boolean begins = words.form(at).equals("@") && !words.spaceAfter(at);
      int to = at + 1;
      while (begins && to < source.to() && !words.spaceBefore(to) && isOfHandle(to)) {
        to++;
      }
      if (to > at + 1 && !taken[at] && !taken[to - 1]) {
        addPerson(new Range(at, to));
      }
    }
  }

  private boolean isOfHandle(int word) {
    int first = words.form(word).codePointAt(0);
    return first == '_' || Character.isLetterOrDigit(first);
  }

  /**
   * {@code Winifred Ask, who has fished here for 40 years,} and {@code the analyst Oyin Bank} where
   * no name was seen: a capitalised run that ends a part of the source and begins with a given name
   * or follows a common noun for a person.
   */
  private void atSourceEnd(Range source) {
    int from = source.from();
    for (int i = source.from(); i <= source.to(); i++) {
      if (i == source.to() || words.form(i).equals(",")) {
        atPartEnd(from, i);
        from = i + 1;
      }
    }
  }

  /** {@code the C.H.B.} or {@code CHB} alone, but not the {@code Q} of an interview. */
  private void acronym(Range source) {
    int from = words.is(source.from(), "the") ? source.from() + 1 : source.from();
    int to = from;
    int letters = 0;
    while (to < source.to() && !taken[to] && words.form(to).matches("\\p{Lu}{1,5}|\\.")) {
      letters += words.form(to).equals(".") ? 0 : words.form(to).length();
      to++;
    }
    boolean whole = to == source.to() || words.form(to).matches("[,(’']|[’']s");
    boolean dotted = to - from >= 4;
    if (whole && letters >= 2 && (dotted || to == from + 1) && !isShouted(from)) {
      addName(new Range(from, to), ActorKind.ORGANIZATION);
    }
  }

  /** {@code CARROW DAILY} of {@code a CARROW DAILY analysis}. */
  private void publisher(Range source) {
    int document = source.from();
    while (document < source.to() && !Authorship.isWritten(lower(document))) {
      document++;
    }
    int from = document;
    while (from > source.from() + 1 && !taken[from - 1] && isCapitalised(from - 1)) {
      from--;
    }
    if (document < source.to() && from < document) {
      addName(new Range(from, document), ActorKind.ORGANIZATION);
    }
  }

  /** {@code The Hill}, or what the article has as a body's name elsewhere: the whole source. */
  private void knownBody(Range source) {
    int from = words.is(source.from(), "the") ? source.from() + 1 : source.from();
    int to = from;
    while (to < source.to() && !taken[to] && isCapitalised(to)) {
      to++;
    }
    if (from == to || to < source.to() && !words.form(to).equals(",") || isShouted(from)) {
      return;
    }
    Range range = new Range(from, to);
    List<String> parts = NameReader.parts(words.text(range));
    boolean named = knownBodies.contains(parts);
    boolean the = from > source.from();
    if (named || lexicon.isMedium(parts) && (the || !lexicon.noun(lower(from)).isPresent())) {
      addName(range, ActorKind.ORGANIZATION);
    }
  }

  /** {@code MARLOW: ...}, or a line in capitals. */
  private boolean isShouted(int word) {
    int line = word;
    int shouted = 0;
    for (int i = word + 1; i < words.size() && i < word + 6 && !words.beginsLine(i); i++) {
      shouted += words.form(i).matches("\\p{Lu}{2,}") ? 1 : 0;
      line = words.form(i).equals(":") && i <= word + 1 ? -1 : line;
    }
    return shouted > 1 || line < 0;
  }

  private void atPartEnd(int from, int end) {
    int begin = end;
    while (begin > from && isNamePart(begin - 1, from) && !lexicon.isTitle(lower(begin - 1))) {
      begin--;
    }
    boolean known =
        end - begin == 1 && knownGivenNames.contains(NameReader.plain(words.form(begin)));
    boolean afterNoun = begin > from && lexicon.noun(lower(begin - 1)).isPresent();
    boolean given = begin < end && lexicon.isGivenName(lower(begin));
    boolean lone = end - begin == 1 && given && (afterNoun || begin == from);
    if (known || lone || end - begin >= 2 && end - begin <= LONGEST_RUN && (given || afterNoun)) {
      addPerson(new Range(begin, end));
    }
  }

  private void addRun(int from, int end) {
    int to = from;
    while (to < end && isNamePart(to, from)) {
      to++;
    }
    if (to > from) {
      addPerson(new Range(from, to));
    }
  }

  private boolean isNamePart(int word, int from) {
    boolean joined = word > from && words.form(word).equals("-") && !words.spaceBefore(word);
    boolean initial =
        word > from && words.form(word).equals(".") && words.form(word - 1).length() == 1;
    boolean sameLine = word == from || !words.beginsLine(word);
    return !taken[word] && sameLine && (isCapitalised(word) || joined || initial);
  }

  private void knownSurnames() {
    Set<String> surnames = new HashSet<>();
    for (NameMention name : names) {
      if (name.kind() == ActorKind.PERSON && name.parts().size() > 1) {
        surnames.add(name.last());
      }
    }
    for (int i = 0; i < words.size(); i++) {
      String plain = NameReader.plain(words.form(i));
      boolean known = plain.length() >= SHORTEST_SURNAME && surnames.contains(plain);
      if (known && !taken[i] && isCapitalised(i) && !besideCapital(i)) {
        addPerson(new Range(i, i + 1));
      }
    }
  }

  /** {@code Marlow Street} is no person. */
  private boolean besideCapital(int word) {
    int next = word + 1;
    return next < words.size()
        && words.spaceBefore(next)
        && !words.beginsLine(next)
        && isCapitalised(next)
        && !lower(word).endsWith("s");
  }

  private void addPerson(Range range) {
    addName(range, ActorKind.PERSON);
  }

  private void addName(Range range, ActorKind kind) {
    reader
        .name(range, kind)
        .ifPresent(
            name -> {
              names.add(name);
              take(range);
            });
  }

  private void take(Range range) {
    for (int i = range.from(); i < range.to(); i++) {
      taken[i] = true;
    }
  }

  private boolean isCapitalised(int word) {
    return Character.isUpperCase(words.form(word).codePointAt(0));
  }

  private String lower(int word) {
    return words.form(word).toLowerCase(Locale.ROOT);
  }
}
