package dev.hearsay.nlp.quotes;

import dev.hearsay.nlp.encoder.LabelledSpan;
import dev.hearsay.nlp.encoder.Role;
import dev.hearsay.nlp.text.Prose;
import dev.hearsay.nlp.text.QuotationMarks;
import dev.hearsay.nlp.text.Range;
import dev.hearsay.nlp.text.Words;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * Reads a quotation with a paragraph of its own that is signed behind a dash, as pull quotes and
 * readers' voices are printed: {@code “The harbour needs it.” — Ada Marlow, pilot}. The dash is the
 * cue and the name the source, whatever the network takes them for.
 */
final class SignedQuotations {
  private static final Set<String> DASHES = Set.of("―", "—", "–", "--", "-");
  private static final Set<String> PARTICLES =
      Set.of("de", "la", "del", "van", "von", "der", "den", "al", "bin", "of", "the");
  private static final int LONGEST_NAME = 5;
  private static final int LONGEST_SIGNATURE = 14;

  /** Of a quotation that the network has not seen. */
  private static final double UNSEEN = 0.5;

  private final Words words;
  private final QuotationMarks marks;

  private SignedQuotations(Prose prose) {
    this.words = prose.words();
    this.marks = prose.marks();
  }

  /** The spans in order, those in and behind signed quotations replaced. */
  static List<LabelledSpan<Role>> restore(Prose prose, List<LabelledSpan<Role>> spans) {
    return new SignedQuotations(prose).restore(spans);
  }

  private List<LabelledSpan<Role>> restore(List<LabelledSpan<Role>> spans) {
    List<LabelledSpan<Role>> restored = new ArrayList<>(spans);
    for (Range quotation : marks.quotations()) {
      if (words.beginsLine(quotation.from())) {
        signature(quotation.to()).ifPresent(name -> sign(quotation, name, restored));
      }
    }
    restored.sort(Comparator.comparing(LabelledSpan::words));
    return restored;
  }

  /** The name behind a dash at that word, if nothing else stands there. */
  private Optional<Range> signature(int dash) {
    if (dash + 1 >= words.size() || !DASHES.contains(words.form(dash))) {
      return Optional.empty();
    }
    int end = dash + 1;
    while (end < words.size() && !words.beginsLine(end) && end - dash <= LONGEST_SIGNATURE) {
      end++;
    }
    if (end < words.size() && !words.beginsLine(end)) {
      return Optional.empty();
    }
    int to = dash + 1;
    while (to < end && !words.is(to, ",")) {
      to++;
    }
    to = words.is(to - 1, ".") ? to - 1 : to;
    return isName(dash + 1, to) ? Optional.of(new Range(dash + 1, to)) : Optional.empty();
  }

  /** Two to five words in capitals. */
  private boolean isName(int from, int to) {
    return to - from >= 2
        && to - from <= LONGEST_NAME
        && isCapital(from)
        && IntStream.range(from, to).allMatch(this::isOfName);
  }

  private boolean isOfName(int word) {
    return isCapital(word) || words.is(word, ".") || PARTICLES.contains(words.form(word));
  }

  private boolean isCapital(int word) {
    return Character.isUpperCase(words.form(word).codePointAt(0));
  }

  private static void sign(Range quotation, Range name, List<LabelledSpan<Role>> spans) {
    Range whole = new Range(quotation.from(), name.to());
    double score =
        spans.stream()
            .filter(span -> span.label() == Role.CONTENT && overlap(span.words(), quotation))
            .mapToDouble(LabelledSpan::score)
            .average()
            .orElse(UNSEEN);
    spans.removeIf(span -> overlap(span.words(), whole));
    Range dash = new Range(quotation.to(), name.from());
    spans.add(new LabelledSpan<>(quotation, Role.CONTENT, score));
    spans.add(new LabelledSpan<>(dash, Role.CUE, score));
    spans.add(new LabelledSpan<>(name, Role.SOURCE, score));
  }

  private static boolean overlap(Range one, Range other) {
    return one.from() < other.to() && other.from() < one.to();
  }
}
