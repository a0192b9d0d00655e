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
 * Makes one name of an institution and what it is for, which the network often parts: {@code
 * Commission on Carrow Harbours}, {@code Court of Appeals for the Lathe Circuit}.
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

  /** The spans with institutions' names whole, in order, none of them overlapping. */
  List<LabelledSpan<ActorKind>> join(List<LabelledSpan<ActorKind>> spans) {
    List<LabelledSpan<ActorKind>> joined = new ArrayList<>(spans);
    for (int i = 0; i + 2 < words.size(); i++) {
      if (isCapitalised(i) && INSTITUTIONS.contains(words.form(i).toLowerCase(Locale.ROOT))) {
        int to = endOfLinks(i + 1);
        if (to > i + 1) {
          replace(new Range(beginOf(i), to), joined);
          i = to - 1;
        }
      }
    }
    joined.sort(Comparator.comparing(LabelledSpan::words));
    return joined;
  }

  private void replace(Range name, List<LabelledSpan<ActorKind>> spans) {
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
    spans.add(new LabelledSpan<>(taken, ActorKind.ORGANIZATION, score));
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
      int to = next;
      while (to < words.size() && !words.beginsLine(to) && isCapitalised(to)) {
        to++;
      }
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
