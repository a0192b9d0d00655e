package dev.hearsay.nlp.quotes;

import dev.hearsay.nlp.encoder.LabelledSpan;
import dev.hearsay.nlp.encoder.Role;
import dev.hearsay.nlp.text.Prose;
import dev.hearsay.nlp.text.QuotationMarks;
import dev.hearsay.nlp.text.Range;
import dev.hearsay.nlp.text.Sentences;
import dev.hearsay.nlp.text.Words;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Says which source, cue and content belong together.
 *
 * <p>Every content goes to the nearest cue and every cue to the nearest source, where "near" counts
 * words and adds a price for each sentence's end, paragraph's end and other cue in between. Two
 * contents of one cue are the pieces of one quote ({@code “I will,” she said, “but not today.”}); a
 * quotation in a paragraph of its own after an attributed one goes on with it. {@code PolNeAR}'s
 * own spans are so linked right in the shares that docs/methods/quotes.md gives.
 */
public final class AttributionLinker {
  private static final int SENTENCE_PRICE = 12;
  private static final int PARAGRAPH_PRICE = 30;
  private static final int CUE_PRICE = 8;
  private static final int CONTENT_PRICE = 10;
  private static final int FARTHEST_ADOPTED = 12;
  private static final int FARTHEST_CUE = 200;
  private static final int FARTHEST_SOURCE = 35;

  private final Words words;
  private final Sentences sentences;
  private final QuotationMarks marks;
  private final List<LabelledSpan<Role>> sources;
  private final List<LabelledSpan<Role>> cues;
  private final List<LabelledSpan<Role>> contents;

  private AttributionLinker(Prose prose, List<LabelledSpan<Role>> spans) {
    this.words = prose.words();
    this.sentences = prose.sentences();
    this.marks = prose.marks();
    this.sources = of(spans, Role.SOURCE);
    this.cues = of(spans, Role.CUE);
    this.contents = of(spans, Role.CONTENT);
  }

  /** The attributions that the spans make up, in order of their content. */
  public static List<Attribution> link(Prose prose, List<LabelledSpan<Role>> spans) {
    return new AttributionLinker(prose, WholeQuotations.restore(prose.marks(), spans))
        .attributions();
  }

  /** The index of each content's cue among the cues, -1 for none. */
  int[] cueOfContents() {
    int[] cueOf = new int[contents.size()];
    for (int i = 0; i < cueOf.length; i++) {
      cueOf[i] = nearestCue(contents.get(i).words());
    }
    for (int c = 0; c < cues.size(); c++) {
      adopt(c, cueOf);
    }
    return cueOf;
  }

  /** A cue left without a content takes the nearest one of its sentence that can be spared. */
  private void adopt(int cue, int[] cueOf) {
    int best = -1;
    int bestPrice = FARTHEST_ADOPTED;
    for (int i = 0; i < cueOf.length; i++) {
      if (cueOf[i] == cue) {
        return;
      }
      int price = price(contents.get(i).words(), cues.get(cue).words());
      if (price < bestPrice && canSpare(i, price, cueOf)) {
        best = i;
        bestPrice = price;
      }
    }
    if (best >= 0) {
      cueOf[best] = cue;
    }
  }

  /** Whether its cue has another content, or is no nearer than the price. */
  private boolean canSpare(int content, int price, int[] cueOf) {
    int owner = cueOf[content];
    if (owner < 0) {
      return true;
    }
    for (int i = 0; i < cueOf.length; i++) {
      if (i != content && cueOf[i] == owner) {
        return true;
      }
    }
    return false;
  }

  /** The index of a cue's source among the sources, -1 for none. */
  int sourceOfCue(Range cue) {
    int best = -1;
    int bestPrice = FARTHEST_SOURCE;
    for (int i = 0; i < sources.size(); i++) {
      Range source = sources.get(i).words();
      int price = price(cue, source) + (source.from() > cue.from() ? 1 : 0);
      price += CUE_PRICE * between(cues, cue, source);
      if (price < bestPrice) {
        best = i;
        bestPrice = price;
      }
    }
    return best;
  }

  private List<Attribution> attributions() {
    int[] cueOf = cueOfContents();
    List<Attribution> found = new ArrayList<>();
    for (int c = 0; c < cues.size(); c++) {
      List<LabelledSpan<Role>> own = new ArrayList<>();
      for (int i = 0; i < cueOf.length; i++) {
        if (cueOf[i] == c) {
          own.add(contents.get(i));
        }
      }
      if (!own.isEmpty()) {
        int source = sourceOfCue(cues.get(c).words());
        found.add(attribution(cues.get(c), source < 0 ? null : sources.get(source), own));
      }
    }
    for (int i = 0; i < cueOf.length; i++) {
      if (cueOf[i] < 0 && standsAlone(contents.get(i).words())) {
        found.add(attribution(null, null, List.of(contents.get(i))));
      }
    }
    found.sort(Comparator.comparing(a -> a.content().get(0)));
    return found;
  }

  /** A quotation of its own, as in a quote that goes on in the next paragraph. */
  private boolean standsAlone(Range content) {
    return marks.opens(content.from()) && content.length() > 5;
  }

  private static Attribution attribution(
      LabelledSpan<Role> cue, LabelledSpan<Role> source, List<LabelledSpan<Role>> contents) {
    double score = contents.stream().mapToDouble(LabelledSpan::score).average().orElse(0);
    return new Attribution(
        source == null ? null : source.words(),
        cue == null ? null : cue.words(),
        contents.stream().map(LabelledSpan::words).toList(),
        cue == null ? score / 2 : (score + cue.score()) / 2);
  }

  private int nearestCue(Range content) {
    int best = -1;
    int bestPrice = FARTHEST_CUE;
    for (int i = 0; i < cues.size(); i++) {
      Range cue = cues.get(i).words();
      int price = price(content, cue);
      price += CUE_PRICE * between(cues, content, cue);
      price += CONTENT_PRICE * between(contents, content, cue);
      if (price < bestPrice) {
        best = i;
        bestPrice = price;
      }
    }
    return best;
  }

  /** Words between the two, more for what seldom stands between things that belong together. */
  private int price(Range a, Range b) {
    int left = Math.min(a.to(), b.to());
    int right = Math.max(a.from(), b.from());
    if (left >= right) {
      return 0;
    }
    int last = left - 1;
    int price = right - left;
    price += SENTENCE_PRICE * (sentences.of(right) - sentences.of(last));
    price += PARAGRAPH_PRICE * (words.line(right) - words.line(last));
    return price;
  }

  private static int between(List<LabelledSpan<Role>> spans, Range a, Range b) {
    int from = Math.min(a.to(), b.to());
    int to = Math.max(a.from(), b.from());
    int count = 0;
    for (LabelledSpan<Role> span : spans) {
      if (span.words().from() >= from && span.words().to() <= to) {
        count++;
      }
    }
    return count;
  }

  private static List<LabelledSpan<Role>> of(List<LabelledSpan<Role>> spans, Role role) {
    return spans.stream().filter(s -> s.label() == role).toList();
  }
}
