package dev.hearsay.nlp.actors;

import dev.hearsay.model.ActorKind;
import dev.hearsay.model.SpeakerKind;
import dev.hearsay.nlp.text.Range;
import dev.hearsay.nlp.text.Words;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * Finds the head of a source: the name, pronoun or noun that speaks. {@code the union’s lawyer,
 * Ilse Brandt, who} turns on Ilse Brandt, {@code an aide to Marlow} on aide, {@code Marlow and her
 * sister} on Marlow.
 */
final class SourceReader {

  private static final int LONGEST_FIELD = 4;

  private final Words words;
  private final Lexicon lexicon;
  private final List<NameMention> names;
  private final int[] nameFrom;
  private final int[] nameOver;

  SourceReader(Words words, Lexicon lexicon, List<NameMention> names) {
    this.words = words;
    this.lexicon = lexicon;
    this.names = names;
    this.nameFrom = new int[words.size()];
    this.nameOver = new int[words.size()];
    Arrays.fill(nameFrom, -1);
    Arrays.fill(nameOver, -1);
    for (int i = 0; i < names.size(); i++) {
      Range name = names.get(i).words();
      Arrays.fill(nameOver, name.from(), name.to(), i);
      nameFrom[name.from()] = i;
    }
  }

  /** The head of the source. */
  SourceHead head(Range source) {
    int from = afterDateline(source);
    while (from < source.to() && isLeading(from)) {
      from++;
    }
    if (from == source.to()) {
      return SourceHead.NONE;
    }
    if (isPronounAt(from, source.to())) {
      return new SourceHead(SourceHead.Form.PRONOUN, from);
    }
    Range head = headRegion(from, source.to());
    if (WordClass.POSSESSIVE.has(lower(from)) && Authorship.isWritten(lower(lastWord(head)))) {
      return new SourceHead(SourceHead.Form.PRONOUN, from);
    }
    int name = nameIn(head);
    int bearer = name >= 0 && isTitle(name) ? apposition(head.to(), source.to()) : -1;
    if (name >= 0) {
      return new SourceHead(SourceHead.Form.NAME, bearer >= 0 ? bearer : name);
    }
    int behind = nameBehind(head, source);
    if (behind >= 0) {
      return new SourceHead(SourceHead.Form.NAME, behind);
    }
    int last = lastWord(head);
    boolean participle = last > head.from() && isParticipleBeforeBy(last, source.to());
    return new SourceHead(SourceHead.Form.NOUN, participle ? last - 1 : last);
  }

  /** The name that the noun phrase stands for: apposed, in office, author or owner. */
  private int nameBehind(Range head, Range source) {
    int name = apposition(head.to(), source.to());
    name = name >= 0 ? name : officer(head, source.to());
    name = name >= 0 ? name : new Authorship(words, names, nameFrom).author(head, source.to());
    name = name >= 0 ? name : partOf(head, source.to());
    name = name >= 0 ? name : example(head.to(), source.to());
    return name >= 0 ? name : namedBefore(source);
  }

  /** {@code CARROW — Theresa Orla} begins after the dash. */
  private int afterDateline(Range source) {
    int at = source.from();
    while (at < source.to() && words.form(at).codePoints().allMatch(Character::isUpperCase)) {
      at++;
    }
    boolean dash = at > source.from() && at + 1 < source.to() && "—–-".contains(words.form(at));
    return dash && words.spaceBefore(at) && words.spaceAfter(at) ? at + 1 : source.from();
  }

  private boolean isLeading(int word) {
    return !Character.isLetterOrDigit(words.form(word).codePointAt(0))
            && !words.form(word).equals("@")
        || WordClass.SOURCE_PREPOSITION.has(lower(word));
  }

  /** Not {@code her lawyer} or {@code their families}. */
  private boolean isPronounAt(int word, int end) {
    String lower = lower(word);
    boolean modifies = WordClass.POSSESSIVE.has(lower) && word + 1 < end && isLetters(word + 1);
    return WordClass.PRONOUN.has(words.stem(word)) && !modifies && nameFrom(word) < 0;
  }

  /** {@code the Odun} of {@code the Odun of Carrow, Ada Marlow,}, which no list knows. */
  private boolean isTitle(int name) {
    int from = names.get(name).words().from();
    return names.get(name).kind() == ActorKind.PERSON
        && names.get(name).parts().size() == 1
        && from > 0
        && words.is(from - 1, "the");
  }

  /** The noun phrase up to the first comma, preposition, relative pronoun or "and". */
  private Range headRegion(int from, int end) {
    int to = from + 1;
    while (to < end && (isAcronymBracket(to, end) || !endsRegion(to, from))) {
      to = isAcronymBracket(to, end) ? to + 3 : to + 1;
    }
    return new Range(from, to);
  }

  /** {@code (LPC)} with the phrase going on: {@code Lathe Power (LPC) chief Ilse Brandt}. */
  private boolean isAcronymBracket(int open, int end) {
    return open + 3 < end
        && words.form(open).equals("(")
        && words.form(open + 2).equals(")")
        && isLetters(open + 3);
  }

  private boolean endsRegion(int word, int from) {
    String form = words.form(word);
    String lower = lower(word);
    if (insideName(word)) {
      return false;
    }
    boolean dash = form.equals("-") && words.spaceBefore(word);
    boolean mark = dash || ",;:()—–[]".contains(form);
    boolean joins =
        lower.equals("and") && (nameIn(new Range(from, word)) >= 0 || isPersonWithHis(word));
    return mark
        || joins
        || WordClass.SOURCE_PREPOSITION.has(lower) && !isHyphenated(word)
        || WordClass.RELATIVE.has(lower)
        || WordClass.SOURCE_PARTICIPLE.has(lower) && lexicon.noun(lower(word - 1)).isPresent();
  }

  /** {@code in} of {@code stand-in} or of {@code in-house}. */
  private boolean isHyphenated(int word) {
    boolean before = word > 0 && words.form(word - 1).equals("-") && !words.spaceBefore(word);
    return before
        || word + 1 < words.size() && words.form(word + 1).equals("-") && !words.spaceAfter(word);
  }

  /** {@code the mayor and his aides} turns on the mayor. */
  private boolean isPersonWithHis(int and) {
    return and + 1 < words.size()
        && WordClass.POSSESSIVE.has(lower(and + 1))
        && lexicon.noun(lower(and - 1)).filter(k -> k == SpeakerKind.UNNAMED).isPresent();
  }

  /** The name that the region ends with; a person's before another's. */
  private int nameIn(Range region) {
    int found = nameOver[lastWord(region)];
    if (found >= 0 && names.get(found).kind() != ActorKind.PERSON) {
      for (int i = found - 1; i >= 0 && region.contains(names.get(i).words()); i--) {
        if (names.get(i).kind() == ActorKind.PERSON && !names.get(i).possessive()) {
          return i;
        }
      }
    }
    return found;
  }

  /**
   * The first of those that a group is given by: {@code critics, including Ilse Brandt,} and {@code
   * mining companies like Lathe Coal}.
   */
  private int example(int from, int end) {
    for (int at = from; at + 1 < end; at++) {
      int behind = behindExampleWord(at, end);
      if (behind > 0 && isPlural(words.form(at - 1).equals(",") ? at - 2 : at - 1)) {
        return firstNamed(behind, end);
      }
    }
    return -1;
  }

  /** The word after {@code including}, {@code like} or {@code such as}, -1 for another one. */
  private int behindExampleWord(int at, int end) {
    if (words.is(at, "including") || words.is(at, "like")) {
      return at + 1;
    }
    return words.is(at, "such") && at + 2 < end && words.is(at + 1, "as") ? at + 2 : -1;
  }

  private boolean isPlural(int word) {
    return word >= 0
        && (lower(word).matches(".*[^s]s")
            || lexicon.noun(lower(word)).filter(k -> k == SpeakerKind.GROUP).isPresent());
  }

  /** The name that begins there, titles and an article passed over. */
  private int firstNamed(int from, int end) {
    for (int at = from; at < end; at++) {
      if (nameFrom(at) >= 0) {
        return names.get(nameFrom(at)).possessive() ? -1 : nameFrom(at);
      }
      boolean leads =
          words.is(at, "the")
              || words.form(at).equals(".")
              || lexicon.isTitle(lower(at).replaceAll("s$", ""))
              || lexicon.noun(lower(at)).isPresent();
      if (!leads) {
        return -1;
      }
    }
    return -1;
  }

  /** {@code Carrow} where the source is {@code its only ally} of {@code Carrow, its only ally,}. */
  private int namedBefore(Range source) {
    int comma = source.from() - 1;
    if (comma < 1 || !words.form(comma).equals(",") || words.beginsLine(source.from())) {
      return -1;
    }
    int name = nameOver[comma - 1];
    boolean begins = name >= 0 && isClauseStart(names.get(name).words().from());
    boolean determined =
        Set.of("a", "an", "the", "its", "his", "her").contains(lower(source.from()));
    return begins && (determined || words.isPossessive(source.from())) ? name : -1;
  }

  private boolean isClauseStart(int word) {
    return words.beginsLine(word) || words.form(word - 1).matches("[.;!?“”\"]");
  }

  private int apposition(int from, int end) {
    int at = from;
    while (at < end) {
      if (words.form(at).equals(",")) {
        int name = nameSoonAfter(at + 1, end);
        if (name >= 0) {
          return name;
        }
      }
      at++;
    }
    return -1;
  }

  /** A person's name at the place, titles passed over. */
  private int nameSoonAfter(int from, int end) {
    int limit = Math.min(end, from + 5);
    for (int at = from; at < limit; at++) {
      if (!isLetters(at) || WordClass.HONORIFIC.has(lower(at))) {
        limit = Math.min(end, limit + 1);
      }
      int name = nameFrom(at);
      boolean person = name >= 0 && names.get(name).kind() == ActorKind.PERSON;
      boolean leads = at == from || words.is(at - 1, "based");
      if (person || name >= 0 && leads && endsPart(names.get(name), end)) {
        return names.get(name).possessive() ? -1 : name;
      }
      if (WordClass.RELATIVE.has(lower(at)) || WordClass.SOURCE_PREPOSITION.has(lower(at))) {
        return -1;
      }
    }
    return -1;
  }

  /**
   * {@code Secretary of Harbours Ilse Brandt} turns on the person; {@code Friends of Ilse Brandt}
   * do not.
   */
  private int officer(Range head, int end) {
    int of = head.to();
    if (of + 2 >= end
        || !isOfficer(lastWord(head))
        || !words.is(of, "of") && !words.is(of, "for")) {
      return -1;
    }
    boolean field = WordClass.HEAD_OF_FIELD.has(lower(lastWord(head)));
    int limit = Math.min(end, of + 1 + LONGEST_FIELD);
    for (int at = of + 1;
        at < end && (isInOffice(at) || field && at < limit && isField(at));
        at++) {
      int name = nameFrom(at);
      if (name >= 0 && names.get(name).kind() == ActorKind.PERSON) {
        return at > of + 1 && !lexicon.isTitle(lower(at - 1)) ? name : -1;
      }
    }
    return -1;
  }

  private boolean isOfficer(int word) {
    String lower = lower(word);
    boolean unnamed = lexicon.noun(lower).filter(k -> k == SpeakerKind.UNNAMED).isPresent();
    return isCapital(word) && (unnamed || lexicon.isTitle(lower));
  }

  /** A word of {@code Works and the Harbour} in {@code Secretary for Works and the Harbour}. */
  private boolean isInOffice(int word) {
    return isCapital(word) || words.is(word, "and") || words.is(word, "the");
  }

  /** {@code highways} of {@code Head of highways}. */
  private boolean isField(int word) {
    return isLetters(word)
        && !WordClass.SOURCE_PREPOSITION.has(lower(word))
        && !WordClass.RELATIVE.has(lower(word));
  }

  private boolean isCapital(int word) {
    return Character.isUpperCase(words.form(word).codePointAt(0));
  }

  /** {@code published} of {@code a study published by}. */
  private boolean isParticipleBeforeBy(int word, int end) {
    return word + 1 < end && lower(word + 1).equals("by") && lower(word).endsWith("ed");
  }

  /** {@code the operator, Carrow Port Holdings,} or {@code Carrow Port Holdings of Lathe,}. */
  private boolean endsPart(NameMention name, int end) {
    int next = name.words().to();
    if (next + 1 < end && words.is(next, "of") && nameFrom(next + 1) >= 0) {
      next = names.get(nameFrom(next + 1)).words().to();
    }
    boolean ends = next == end || ",;".contains(words.form(next));
    return ends && name.kind() == ActorKind.ORGANIZATION;
  }

  /** {@code the city of Carrow} and {@code a panel of the Carrow Court}. */
  private int partOf(Range head, int end) {
    int of = head.to();
    if (of + 1 >= end || !words.is(of, "of")) {
      return -1;
    }
    int at = words.is(of + 1, "the") && of + 2 < end ? of + 2 : of + 1;
    int name = nameFrom(at);
    if (WordClass.REGION.has(lower(lastWord(head)))) {
      return at == of + 1 ? name : -1;
    }
    boolean part = WordClass.PART_OF_BODY.has(lower(lastWord(head)));
    return part && name >= 0 && names.get(name).kind() == ActorKind.ORGANIZATION ? name : -1;
  }

  /** The index of the name that begins at the word, -1 for none. */
  private int nameFrom(int word) {
    return nameFrom[word];
  }

  private boolean insideName(int word) {
    return nameOver[word] >= 0 && nameFrom[word] < 0;
  }

  private int lastWord(Range region) {
    int last = region.to() - 1;
    while (last > region.from()
        && !insideName(last)
        && (!isLetters(last) || isAfterthought(last) || isTime(last, region.from()))) {
      last -= isTime(last, region.from()) ? 2 : 1;
    }
    return Math.max(last, region.from());
  }

  /** {@code month} of {@code the Supreme Court this month}. */
  private boolean isTime(int word, int from) {
    return word > from + 1
        && WordClass.TIME_SPAN.has(lower(word))
        && Set.of("this", "last", "next").contains(lower(word - 1));
  }

  /** {@code KC}, {@code yesterday}, {@code herself}. */
  private boolean isAfterthought(int word) {
    return WordClass.HONOUR.has(words.form(word)) || WordClass.AFTERTHOUGHT.has(lower(word));
  }

  private boolean isLetters(int word) {
    return Character.isLetterOrDigit(words.form(word).codePointAt(0));
  }

  private String lower(int word) {
    return words.form(word).toLowerCase(Locale.ROOT);
  }
}
