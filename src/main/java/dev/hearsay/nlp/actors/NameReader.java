package dev.hearsay.nlp.actors;

import dev.hearsay.model.ActorKind;
import dev.hearsay.model.Gender;
import dev.hearsay.nlp.encoder.LabelledSpan;
import dev.hearsay.nlp.text.Range;
import dev.hearsay.nlp.text.Words;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * Turns the network's name spans into names: without titles, possessive endings and marks that
 * slipped in. {@code Sen. Ada Marlow’s} gives {@code Ada Marlow}.
 */
final class NameReader {
  private static final Set<String> NEVER_IN_PERSONS =
      Set.of("of", "for", "to", "with", "by", "on", "at", "from", "in", "is", "was", "as");

  private final Words words;
  private final Lexicon lexicon;
  private final Headlines headlines;
  private final WholeNames whole;

  NameReader(Words words, Lexicon lexicon) {
    this.words = words;
    this.headlines = new Headlines(words);
    this.whole = new WholeNames(words, lexicon, headlines);
    this.lexicon = lexicon;
  }

  /** The names among the spans, in order. */
  List<NameMention> read(List<LabelledSpan<ActorKind>> spans) {
    List<NameMention> names = new ArrayList<>();
    for (LabelledSpan<ActorKind> found : whole.of(new LongNames(words, headlines).join(spans))) {
      LabelledSpan<ActorKind> span = titled(found);
      trim(span).flatMap(range -> name(range, kind(range, span))).ifPresent(names::add);
    }
    return names;
  }

  /** {@code DSP Ada Roe} is a person, whatever the network takes her for. */
  private LabelledSpan<ActorKind> titled(LabelledSpan<ActorKind> span) {
    Range range = span.words();
    String last = plain(words.form(range.to() - 1));
    boolean person =
        span.label() == ActorKind.ORGANIZATION
            && range.length() > 2
            && WordClass.HONORIFIC.has(words.stem(range.from()))
            && !WordClass.COMPANY.has(last)
            && !WordClass.NAMED_AFTER_PERSONS.has(last);
    return person ? new LabelledSpan<>(range, ActorKind.PERSON, span.score()) : span;
  }

  /** {@code Marlin & Roe} is a firm. */
  private ActorKind kind(Range range, LabelledSpan<ActorKind> span) {
    boolean and = words.text(range).contains(" & ");
    return and && span.label() == ActorKind.PERSON ? ActorKind.ORGANIZATION : span.label();
  }

  private boolean isCapitalised(int word) {
    return Character.isUpperCase(words.form(word).codePointAt(0));
  }

  private Optional<Range> trim(LabelledSpan<ActorKind> span) {
    int from = span.words().from();
    int to = lineEnd(from, span.words().to());
    for (int i = from; i < to && span.label() == ActorKind.PERSON; i++) {
      from = NEVER_IN_PERSONS.contains(plain(words.form(i))) ? i + 1 : from;
    }
    while (from < to && isLeading(from, span.label())) {
      from++;
    }
    while (to > from && isTrailing(to - 1)) {
      to--;
    }
    to = withoutLooseEnd(from, to);
    return from < to ? Optional.of(new Range(from, to)) : Optional.empty();
  }

  /** {@code NAACP} of {@code NAACP board of}. */
  private int withoutLooseEnd(int from, int to) {
    int end = to;
    boolean loose = to - from > 1 && NEVER_IN_PERSONS.contains(words.form(to - 1));
    while (loose && end - from > 1 && !isCapitalised(end - 1)) {
      end--;
    }
    return end;
  }

  private int lineEnd(int from, int to) {
    for (int i = from + 1; i < to; i++) {
      if (words.beginsLine(i)) {
        return i;
      }
    }
    return to;
  }

  private boolean isLeading(int word, ActorKind kind) {
    String form = words.form(word);
    if (!Character.isLetterOrDigit(form.codePointAt(0))) {
      return !form.equals("@");
    }
    String lower = plain(form);
    if (lower.equals("the") || lower.equals("a") || lower.equals("an")) {
      return true;
    }
    boolean title =
        kind == ActorKind.PERSON && (lexicon.isTitle(lower) || isShout(word) || isJob(word));
    return title || isAdjective(word);
  }

  /**
   * {@code nonpartisan} of {@code nonpartisan Harbour Board}, {@code soggy} of {@code soggy Ben},
   * but not {@code al} and its like.
   */
  private boolean isAdjective(int word) {
    String form = words.form(word);
    return form.length() > 3
        && form.codePoints().allMatch(Character::isLowerCase)
        && word + 1 < words.size()
        && isCapitalised(word + 1)
        && words.spaceBefore(word + 1);
  }

  /** {@code Gaffer} of {@code Gaffer Sal Bell}. */
  private boolean isJob(int word) {
    return word + 2 < words.size()
        && lexicon.noun(plain(words.form(word))).isPresent()
        && isCapitalised(word + 1)
        && isCapitalised(word + 2)
        && words.spaceBefore(word + 1)
        && !words.beginsLine(word + 1)
        && !words.beginsLine(word + 2);
  }

  /** {@code HUNKY} of {@code HUNKY Jonas Bell}. */
  private boolean isShout(int word) {
    return word + 2 < words.size()
        && isShouted(word)
        && !isShouted(word + 1)
        && isCapitalised(word + 1)
        && isCapitalised(word + 2);
  }

  private boolean isShouted(int word) {
    String form = words.form(word);
    return form.length() > 3 && form.codePoints().allMatch(Character::isUpperCase);
  }

  private boolean isTrailing(int word) {
    String form = words.form(word);
    if (form.equals(".")) {
      String before = plain(words.form(word - 1));
      return !(WordClass.NAME_SUFFIX.has(before) || before.length() == 1);
    }
    return WordClass.HONOUR.has(form) || !Character.isLetterOrDigit(form.codePointAt(0));
  }

  /** The name that the words are, if they hold a letter or a digit. */
  Optional<NameMention> name(Range range, ActorKind kind) {
    String whole = words.text(range).replaceAll("\\s+", " ");
    String text = whole.replaceAll(" [“\"‘'][^“”\"]+?[”\"’'](?= )", "");
    String last = words.form(range.to() - 1);
    boolean possessive = words.isPossessive(range.to() - 1) || possessiveMarkFollows(range, last);
    String name = Words.withoutPossessive(text);
    List<String> parts = parts(whole);
    boolean capital = name.codePoints().anyMatch(c -> Character.isUpperCase(c) || c == '@');
    if (!capital
        || parts.isEmpty()
        || kind == ActorKind.ORGANIZATION && parts.size() == 1 && lexicon.isTitle(parts.get(0))
        || !Character.isLetterOrDigit(name.codePointAt(0)) && parts.size() > 1) {
      return Optional.empty();
    }
    return Optional.of(
        new NameMention(range, kind, name, parts, possessive, titleBefore(range), gender(range)));
  }

  /** {@code Rhodes’ plan}. */
  private boolean possessiveMarkFollows(Range range, String last) {
    int next = range.to();
    return last.endsWith("s")
        && next < words.size()
        && !words.spaceBefore(next)
        && (words.form(next).equals("’") || words.form(next).equals("'"))
        && next + 1 < words.size()
        && Character.isLowerCase(words.form(next + 1).codePointAt(0));
  }

  /** The office right before the name, lower case; "" where there is none. */
  private String titleBefore(Range range) {
    int at = range.from() - 1;
    if (at < 0 || words.line(at) != words.line(range.from())) {
      return "";
    }
    String form = plain(words.form(at));
    boolean office = lexicon.isTitle(form) || lexicon.noun(form).isPresent();
    return office && lexicon.titleGender(form) == Gender.UNKNOWN ? form : "";
  }

  /** What the title before the name or the pronoun of {@code Marlow herself} gives away. */
  private Gender gender(Range range) {
    int next = range.to();
    boolean beside = next < words.size() && !words.beginsLine(next);
    if (beside && words.is(next, "himself")) {
      return Gender.MALE;
    }
    return beside && words.is(next, "herself") ? Gender.FEMALE : genderBefore(range);
  }

  private Gender genderBefore(Range range) {
    int at = range.from() - 1;
    for (int step = 0; step < 4 && at >= 0 && words.line(at) == words.line(range.from()); step++) {
      String form = plain(words.form(at));
      if (!form.isEmpty() && !lexicon.isTitle(form)) {
        return Gender.UNKNOWN;
      }
      Gender gender = lexicon.titleGender(form);
      if (gender != Gender.UNKNOWN) {
        return gender;
      }
      at--;
    }
    return Gender.UNKNOWN;
  }

  /** The words of a name that identify: no initials, no Jr., but at least one. */
  static List<String> parts(String name) {
    List<String> all = new ArrayList<>();
    for (String part :
        name.replaceAll("(?<=\\b\\p{L})\\.\\s?(?=\\p{L}\\.)", "").split("[\\s\"“”]+")) {
      String plain = plain(part);
      if (!plain.isEmpty() && !WordClass.NAME_SUFFIX.has(plain)) {
        all.add(plain);
      }
    }
    List<String> kept = new ArrayList<>();
    for (int i = 0; i < all.size(); i++) {
      boolean middle = i > 0 && i < all.size() - 1;
      if (!middle || all.get(i).length() > 1) {
        kept.add(all.get(i));
      }
    }
    return kept;
  }

  /** Lower case, without accents, full stops and a possessive ending; "" for a mark. */
  static String plain(String form) {
    return Normalizer.normalize(form, Normalizer.Form.NFKD)
        .toLowerCase(Locale.ROOT)
        .replace('’', '\'')
        .replaceAll("'s$", "")
        .replaceAll("[^\\p{L}\\p{N}'@&-]", "");
  }
}
