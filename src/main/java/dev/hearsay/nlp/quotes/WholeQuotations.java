package dev.hearsay.nlp.quotes;

import dev.hearsay.nlp.encoder.LabelledSpan;
import dev.hearsay.nlp.encoder.Role;
import dev.hearsay.nlp.text.Bisection;
import dev.hearsay.nlp.text.QuotationMarks;
import dev.hearsay.nlp.text.Range;
import java.util.ArrayList;
import java.util.List;

/**
 * Lets a content that holds most of a quotation hold all of it, so that no quotation is cut in the
 * middle of a sentence by a moment's doubt of the network.
 */
final class WholeQuotations {
  private static final double LEAST_PART = 0.5;

  private WholeQuotations() {}

  /** The spans in order, contents stretched over the quotations that they mostly fill. */
  static List<LabelledSpan<Role>> restore(QuotationMarks marks, List<LabelledSpan<Role>> spans) {
    List<LabelledSpan<Role>> whole = new ArrayList<>(spans);
    for (Range quotation : marks.quotations()) {
      stretch(quotation, whole);
    }
    return whole;
  }

  private static void stretch(Range quotation, List<LabelledSpan<Role>> spans) {
    int covered = 0;
    int first = -1;
    int last = -1;
    for (int i = firstEndingAfter(spans, quotation.from()); i < spans.size(); i++) {
      Range words = spans.get(i).words();
      if (words.from() >= quotation.to()) {
        break;
      }
      if (spans.get(i).label() != Role.CONTENT) {
        return;
      }
      covered += Math.min(words.to(), quotation.to()) - Math.max(words.from(), quotation.from());
      first = first < 0 ? i : first;
      last = i;
    }
    if (first < 0 || covered < LEAST_PART * quotation.length()) {
      return;
    }
    double score = 0;
    for (LabelledSpan<Role> span : spans.subList(first, last + 1)) {
      score += span.score() / (last + 1 - first);
    }
    Range stretched =
        new Range(
            Math.min(spans.get(first).words().from(), quotation.from()),
            Math.max(spans.get(last).words().to(), quotation.to()));
    spans.set(first, new LabelledSpan<>(stretched, Role.CONTENT, score));
    spans.subList(first + 1, last + 1).clear();
  }

  private static int firstEndingAfter(List<LabelledSpan<Role>> spans, int word) {
    return Bisection.first(spans.size(), i -> spans.get(i).words().to() > word);
  }
}
