package dev.hearsay.nlp.actors;

import dev.hearsay.model.ActorKind;
import dev.hearsay.nlp.encoder.LabelledSpan;
import dev.hearsay.nlp.text.Range;
import dev.hearsay.nlp.text.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * Makes one name of what the network often parts: an institution and what it is for ({@code
 * Commission on Carrow Harbours}), and a person and the nickname in quotation marks ({@code Theresa
 * “Tess” Orla}).
 */
final class LongNames {
  private static final Set<String> LINKS = Set.of("of", "for", "on");
  private static final int LONGEST = 12;
  private static final int LONGEST_NICKNAME = 3;
  private static final Set<String> ARTICLES = Set.of("the", "a", "an");

  private final Words words;
  private final Headlines headlines;

  LongNames(Words words, Headlines headlines) {
    this.words = words;
    this.headlines = headlines;
  }

  /** The spans with names whole, in order, none of them overlapping. */
  List<LabelledSpan<ActorKind>> join(List<LabelledSpan<ActorKind>> spans) {
    Joined joined = new Joined(spans);
    for (int i = 0; i + 2 < words.size(); i++) {
      int nickname = closingNickname(i);
      if (nickname > i) {
        int from = isInitial(i - 1) ? i - 3 : i - 1;
        joined.replace(new Range(from, endOfCapitals(nickname + 1)), ActorKind.PERSON);
      }
      int expanded = beginOfExpansion(i);
      if (expanded < i) {
        joined.replace(new Range(expanded, i), ActorKind.ORGANIZATION);
        joined.replace(new Range(i + 1, i + 2), ActorKind.ORGANIZATION);
      }
      if (!headlines.holds(i) && isInstitution(i)) {
        int begin = beginOf(i);
        int to = endOfLinks(i + 1);
        if (to > i + 1 || isJoinedByAnd(begin, i)) {
          joined.replace(new Range(begin, to), ActorKind.ORGANIZATION);
          i = to - 1;
        }
      }
    }
    return joined.all();
  }

  /**
   * The closing mark of {@code Theresa “Tess” Orla} or {@code Ben “The Oar” Falk}, where that at
   * the word opens it; -1 else.
   */
  private int closingNickname(int mark) {
    if (mark == 0
        || !"“\"‘'".contains(words.form(mark))
        || words.beginsLine(mark)
        || !words.spaceBefore(mark)
        || !(isCapitalised(mark - 1) || isInitial(mark - 1))) {
      return -1;
    }
    int close = mark + 1;
    while (close + 1 < words.size() && close - mark <= LONGEST_NICKNAME && isCapitalised(close)) {
      close++;
    }
    boolean closes =
        close > mark + 1
            && close + 1 < words.size()
            && "”\"’'".contains(words.form(close))
            && !words.spaceBefore(close)
            && words.spaceBefore(close + 1)
            && !words.beginsLine(close + 1)
            && isCapitalised(close + 1);
    return closes ? close : -1;
  }

  /** The full stop of {@code Robert C.}. */
  private boolean isInitial(int word) {
    return word >= 2
        && words.form(word).equals(".")
        && words.form(word - 1).length() == 1
        && isCapitalised(word - 1)
        && isCapitalised(word - 2);
  }

  private int endOfCapitals(int from) {
    int to = from;
    while (to < words.size() && !words.beginsLine(to) && isCapitalised(to)) {
      to++;
    }
    return to;
  }

  private boolean isInstitution(int word) {
    return isCapitalised(word)
        && WordClass.INSTITUTION.has(words.form(word).toLowerCase(Locale.ROOT));
  }

  /** {@code Northern and Western Coalition} of {@code the Northern and Western Coalition}. */
  private int beginOf(int institution) {
    int from = beginOfCapitals(institution);
    if (from > 1 && words.form(from - 1).equals("and") && !words.beginsLine(from)) {
      int first = beginOfCapitals(from - 1);
      boolean one = first > 0 && words.is(first - 1, "the") && !isPlaceOfOwn(first, from - 1);
      return one ? first : from;
    }
    return from;
  }

  /** {@code the Fund and Carrow Council} are two. */
  private boolean isPlaceOfOwn(int from, int to) {
    for (int i = from; i < to; i++) {
      if (isInstitution(i)) {
        return true;
      }
    }
    return from == to || to - from > 2;
  }

  private boolean isJoinedByAnd(int from, int institution) {
    for (int i = from; i < institution; i++) {
      if (words.form(i).equals("and")) {
        return true;
      }
    }
    return false;
  }

  private int beginOfCapitals(int end) {
    int from = end;
    while (from > 0
        && end - from < LONGEST
        && !words.beginsLine(from)
        && isCapitalised(from - 1)
        && !ARTICLES.contains(words.form(from - 1).toLowerCase(Locale.ROOT))) {
      from--;
    }
    return from;
  }

  /**
   * Where the name that {@code (CTR)} at the bracket shortens begins: {@code Coalition to Repair}
   * has its letters as initials. The bracket itself where there is none.
   */
  private int beginOfExpansion(int bracket) {
    if (!words.form(bracket).equals("(")
        || !words.form(bracket + 2).equals(")")
        || !words.form(bracket + 1).matches("\\p{Lu}{2,6}")) {
      return bracket;
    }
    String acronym = words.form(bracket + 1);
    int left = acronym.length();
    int at = bracket;
    while (left > 0 && at > 0 && bracket - at < 2 * acronym.length() && !words.beginsLine(at)) {
      at--;
      if (isCapitalised(at)) {
        left--;
        if (words.form(at).charAt(0) != acronym.charAt(left)) {
          return bracket;
        }
      } else if (!WordClass.NAME_PARTICLE.has(words.form(at))) {
        return bracket;
      }
    }
    return left == 0 ? at : bracket;
  }

  /** Where {@code of Carrow for the Lathe Circuit} ends. */
  private int endOfLinks(int from) {
    int end = from;
    while (end + 1 < words.size() && !words.beginsLine(end) && isOneOf(LINKS, end)) {
      int next = isOneOf(ARTICLES, end + 1) ? end + 2 : end + 1;
      int to = endOfCapitals(next);
      if (to == next || WordClass.CALENDAR.has(NameReader.plain(words.form(next)))) {
        return end;
      }
      end = to;
    }
    return end;
  }

  private boolean isOneOf(Set<String> forms, int word) {
    return word < words.size() && forms.contains(words.form(word));
  }

  private boolean isCapitalised(int word) {
    return Character.isUpperCase(words.form(word).codePointAt(0));
  }

  /** Spans in order, of which some are replaced by whole names from the first to the last. */
  private static final class Joined {
    private final List<LabelledSpan<ActorKind>> spans;
    private final List<LabelledSpan<ActorKind>> done = new ArrayList<>();
    private int next;

    Joined(List<LabelledSpan<ActorKind>> spans) {
      this.spans = spans;
    }

    void replace(Range name, ActorKind kind) {
      while (next < spans.size() && spans.get(next).words().from() < name.to()) {
        done.add(spans.get(next++));
      }
      int from = name.from();
      double score = 0.5;
      while (!done.isEmpty() && done.get(done.size() - 1).words().to() > name.from()) {
        LabelledSpan<ActorKind> span = done.remove(done.size() - 1);
        from = Math.min(from, span.words().from());
        score = Math.max(score, span.score());
      }
      done.add(new LabelledSpan<>(new Range(from, name.to()), kind, score));
    }

    List<LabelledSpan<ActorKind>> all() {
      done.addAll(spans.subList(next, spans.size()));
      next = spans.size();
      return done;
    }
  }
}
