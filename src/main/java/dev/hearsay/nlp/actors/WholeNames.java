package dev.hearsay.nlp.actors;

import dev.hearsay.model.ActorKind;
import dev.hearsay.nlp.encoder.LabelledSpan;
import dev.hearsay.nlp.text.Range;
import dev.hearsay.nlp.text.Words;
import java.util.ArrayList;
import java.util.List;

/**
 * Makes name spans whole that stop within a name: {@code Marie Falk} of {@code Anne-Marie Falk},
 * {@code K. Odell} of {@code G.K. Odell}, {@code Security} of {@code Security Initiative}, {@code
 * Carrow Corp} of {@code First Carrow Corp}.
 */
final class WholeNames {

  private static final int LONGEST_SYLLABLE = 6;

  private final Words words;
  private final Lexicon lexicon;
  private final Headlines headlines;

  WholeNames(Words words, Lexicon lexicon, Headlines headlines) {
    this.words = words;
    this.lexicon = lexicon;
    this.headlines = headlines;
  }

  /** The spans with the rest of a hyphenated word taken in, and what then touches joined. */
  List<LabelledSpan<ActorKind>> of(List<LabelledSpan<ActorKind>> spans) {
    List<LabelledSpan<ActorKind>> whole = new ArrayList<>();
    for (int i = 0; i < spans.size(); i++) {
      LabelledSpan<ActorKind> span = spans.get(i);
      if (span.words().length() == 1 && isHyphen(span.words().from())) {
        continue;
      }
      int from = span.words().from();
      int to = span.words().to();
      while (from >= 2 && isHyphen(from - 1) && isCapitalised(from - 2)) {
        from -= 2;
      }
      to = endOfDotted(from, to);
      to = endOfHyphenated(from, to, span.label());
      boolean given = span.label() != ActorKind.ORGANIZATION && isGivenName(from, to);
      to = given ? to + 3 : to;
      if (span.label() == ActorKind.PERSON) {
        from = beginOfInitials(from);
      }
      if (span.label() == ActorKind.ORGANIZATION && isFirst(from, to)) {
        from--;
      }
      to = endOfLetters(from, to);
      int company = endOfCompany(to);
      ActorKind kind =
          company > to ? ActorKind.ORGANIZATION : given ? ActorKind.PERSON : span.label();
      to = company;
      if (span.label() == ActorKind.ORGANIZATION || isLoneGivenName(span)) {
        to =
            endOfCapitals(
                to, i + 1 < spans.size() ? spans.get(i + 1).words().from() : words.size());
      }
      boolean grown = from < span.words().from();
      while (!whole.isEmpty()
          && whole.get(whole.size() - 1).words().to() > from - (grown ? 1 : 0)) {
        Range last = whole.remove(whole.size() - 1).words();
        from = Math.min(from, last.from());
        to = Math.max(to, last.to());
      }
      whole.add(new LabelledSpan<>(new Range(from, to), kind, span.score()));
    }
    return whole;
  }

  /** {@code K. Odell} grows to {@code G.K. Odell}. */
  private int beginOfInitials(int from) {
    int at = from;
    while (at >= 2
        && words.form(at).length() == 1
        && words.form(at - 1).equals(".")
        && words.form(at - 2).length() == 1
        && isCapitalised(at - 2)
        && !words.beginsLine(at)) {
      at -= 2;
    }
    return at;
  }

  /**
   * {@code Anne} grows to {@code Anne-Marie}, a person's {@code Odell Ji} to {@code Odell Ji-ho}.
   */
  private int endOfHyphenated(int from, int to, ActorKind kind) {
    int end = to;
    while (end + 1 < words.size()
        && isHyphen(end)
        && (isCapitalised(end + 1)
            || kind == ActorKind.PERSON && end - from > 1 && isSyllable(end + 1))) {
      end += 2;
    }
    return end;
  }

  /** {@code Ji-ho} right behind the lone surname {@code Odell}. */
  private boolean isGivenName(int from, int to) {
    return to - from == 1
        && to + 2 < words.size()
        && goesOn(to)
        && isHyphen(to + 1)
        && isSyllable(to + 2);
  }

  /** The small second half of a given name, and none of {@code Marlow-era}. */
  private boolean isSyllable(int word) {
    String form = words.form(word);
    return form.length() <= LONGEST_SYLLABLE
        && form.codePoints().allMatch(Character::isLowerCase)
        && !form.endsWith("ed")
        && !form.endsWith("ing")
        && !WordClass.HYPHEN_TAIL.has(form);
  }

  /** {@code C} grows to {@code C.H.B.}. */
  private int endOfDotted(int from, int to) {
    int end = to;
    boolean letter = to - from == 1 && words.form(from).length() == 1;
    while (letter
        && end + 1 < words.size()
        && words.form(end).equals(".")
        && words.form(end + 1).length() == 1
        && isCapitalised(end + 1)
        && !words.spaceBefore(end + 1)) {
      end += 2;
    }
    return end;
  }

  /** {@code Carrow Corp} grows to {@code First Carrow Corp}, at a sentence's begin as well. */
  private boolean isFirst(int from, int to) {
    return from > 0
        && words.form(from - 1).equals("First")
        && words.spaceBefore(from)
        && !words.beginsLine(from)
        && !headlines.holds(from)
        && (!beginsSentence(from - 1) || NameForms.isCompany(words.text(new Range(from, to))));
  }

  private boolean beginsSentence(int word) {
    return words.beginsLine(word) || words.form(word - 1).matches("[.?!:\"“”‘']");
  }

  /** {@code C} grows to {@code C and H}, {@code C&H}. */
  private int endOfLetters(int from, int to) {
    boolean pair =
        to - from == 1
            && to + 1 < words.size()
            && isLetter(from)
            && words.form(to).matches("and|&")
            && isLetter(to + 1)
            && !words.form(to + 1).equals("I");
    return pair ? to + 2 : to;
  }

  /** {@code Lathe} grows to {@code Lathe Chemical}, a company whatever the network takes it for. */
  private int endOfCompany(int to) {
    boolean company =
        to < words.size()
            && goesOn(to)
            && !words.endsOwner(to - 1)
            && WordClass.COMPANY.has(NameReader.plain(words.form(to)));
    return company ? to + 1 : to;
  }

  private boolean isLetter(int word) {
    return words.form(word).length() == 1 && isCapitalised(word);
  }

  private boolean isLoneGivenName(LabelledSpan<ActorKind> span) {
    return span.label() == ActorKind.PERSON
        && span.words().length() == 1
        && lexicon.isGivenName(NameReader.plain(words.form(span.words().from())));
  }

  /** {@code Security} grows to {@code Security Initiative}. */
  private int endOfCapitals(int end, int next) {
    int to = end;
    while (to < next
        && goesOn(to)
        && !lexicon.isTitle(NameReader.plain(words.form(to)))
        && !WordClass.CALENDAR.has(NameReader.plain(words.form(to)))
        && Character.isLetter(words.form(to - 1).codePointAt(0))
        && !words.endsOwner(to - 1)) {
      to++;
    }
    return to;
  }

  /** Whether a name that ends before the word may go on with it: a capital that says something. */
  private boolean goesOn(int word) {
    return !words.beginsLine(word)
        && !headlines.holds(word)
        && words.spaceBefore(word)
        && isCapitalised(word);
  }

  private boolean isHyphen(int word) {
    return words.form(word).equals("-") && !words.spaceBefore(word) && !words.spaceAfter(word);
  }

  private boolean isCapitalised(int word) {
    return Character.isUpperCase(words.form(word).codePointAt(0));
  }
}
