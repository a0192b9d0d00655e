package dev.hearsay.nlp.actors;

import dev.hearsay.model.ActorKind;
import dev.hearsay.nlp.encoder.LabelledSpan;
import dev.hearsay.nlp.text.Range;
import dev.hearsay.nlp.text.Words;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * Makes one name of what the network often parts: an institution and what it is for ({@code
 * Commission on Carrow Harbours}), and a person and the nickname in quotation marks ({@code Theresa
 * “Tess” Orla}).
 */
final class LongNames {
  private static final Set<String> INSTITUTIONS =
      Set.of(
          "agency",
          "alliance",
          "association",
          "authority",
          "bank",
          "board",
          "bureau",
          "center",
          "centre",
          "chamber",
          "coalition",
          "college",
          "commission",
          "committee",
          "conference",
          "council",
          "court",
          "department",
          "federation",
          "foundation",
          "fund",
          "institute",
          "institution",
          "league",
          "ministry",
          "museum",
          "office",
          "organization",
          "school",
          "society",
          "union",
          "university");
  private static final Set<String> LINKS = Set.of("of", "for", "on");
  private static final Set<String> ARTICLES = Set.of("the", "a", "an");

  private final Words words;

  LongNames(Words words) {
    this.words = words;
  }

  /** The spans with names whole, in order, none of them overlapping. */
  List<LabelledSpan<ActorKind>> join(List<LabelledSpan<ActorKind>> spans) {
    List<LabelledSpan<ActorKind>> joined = new ArrayList<>(spans);
    for (int i = 0; i + 2 < words.size(); i++) {
      if (isNickname(i)) {
        int from = isInitial(i - 1) ? i - 3 : i - 1;
        replace(new Range(from, endOfCapitals(i + 3)), ActorKind.PERSON, joined);
      }
      if (isCapitalised(i) && INSTITUTIONS.contains(words.form(i).toLowerCase(Locale.ROOT))) {
        int to = endOfLinks(i + 1);
        if (to > i + 1) {
          replace(new Range(beginOf(i), to), ActorKind.ORGANIZATION, joined);
          i = to - 1;
        }
      }
    }
    joined.sort(Comparator.comparing(LabelledSpan::words));
    return joined;
  }

  /** The opening mark of {@code Theresa “Tess” Orla}. */
  private boolean isNickname(int mark) {
    return mark > 0
        && mark + 3 < words.size()
        && "“\"‘'".contains(words.form(mark))
        && !words.beginsLine(mark)
        && words.spaceBefore(mark)
        && (isCapitalised(mark - 1) || isInitial(mark - 1))
        && isCapitalised(mark + 1)
        && "”\"’'".contains(words.form(mark + 2))
        && !words.spaceBefore(mark + 2)
        && words.spaceBefore(mark + 3)
        && !words.beginsLine(mark + 3)
        && isCapitalised(mark + 3);
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

  private void replace(Range name, ActorKind kind, List<LabelledSpan<ActorKind>> spans) {
    Range whole = name;
    double score = 0.5;
    for (LabelledSpan<ActorKind> span : spans) {
      if (span.words().overlaps(name)) {
        whole = new Range(Math.min(whole.from(), span.words().from()), whole.to());
        score = Math.max(score, span.score());
      }
    }
    Range taken = whole;
    spans.removeIf(span -> span.words().overlaps(taken));
    spans.add(new LabelledSpan<>(taken, kind, score));
  }

  private int beginOf(int institution) {
    int from = institution;
    while (from > 0
        && !words.beginsLine(from)
        && isCapitalised(from - 1)
        && !ARTICLES.contains(words.form(from - 1).toLowerCase(Locale.ROOT))) {
      from--;
    }
    return from;
  }

  /** Where {@code of Carrow for the Lathe Circuit} ends. */
  private int endOfLinks(int from) {
    int end = from;
    while (end + 1 < words.size() && !words.beginsLine(end) && isOneOf(LINKS, end)) {
      int next = isOneOf(ARTICLES, end + 1) ? end + 2 : end + 1;
      int to = endOfCapitals(next);
      if (to == next) {
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
}
