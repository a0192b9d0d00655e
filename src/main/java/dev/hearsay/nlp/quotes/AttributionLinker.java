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

  /**
   * The attributions that the spans make up, in order of their content.
   *
   * @param spans in order, none of them overlapping
   */
  public static List<Attribution> link(Prose prose, List<LabelledSpan<Role>> spans) {
    return new AttributionLinker(prose, WholeQuotations.restore(prose.marks(), spans))
        .attributions();
  }

  /** The index of each content's cue among the cues, -1 for none. */
  int[] cueOfContents() {
    int[] cueOf = new int[contents.size()];
    int[] counts = new int[cues.size()];
    for (int i = 0; i < cueOf.length; i++) {
      boolean goesOn = goesOn(i) && cueOf[i - 1] >= 0;
      cueOf[i] = goesOn ? cueOf[i - 1] : nearestCue(contents.get(i).words());
      if (cueOf[i] >= 0) {
        counts[cueOf[i]]++;
      }
    }
    for (int c = 0; c < counts.length; c++) {
      if (counts[c] == 0) {
        adopt(c, cueOf, counts);
      }
    }
    return cueOf;
  }

  /** Whether the content goes on with a quotation that the content before it left open. */
  private boolean goesOn(int content) {
    int from = contents.get(content).words().from();
    return content > 0
        && words.beginsLine(from)
        && marks.opens(from)
        && marks.closes(from - 1)
        && !"“”»\"’'".contains(words.form(from - 1))
        && contents.get(content - 1).words().contains(from - 1);
  }

  /**
   * A cue left without a content takes the nearest one of its sentence that can be spared: one
   * without a cue, or whose cue has another.
   *
   * @param counts how many contents each cue has
   */
  private void adopt(int cue, int[] cueOf, int[] counts) {
    Range words = cues.get(cue).words();
    int best = -1;
    int bestPrice = FARTHEST_ADOPTED;
    int from = firstFrom(contents, words.from());
    while (from > 0 && price(contents.get(from - 1).words(), words) < FARTHEST_ADOPTED) {
      from--;
    }
    for (int i = from; i < cueOf.length; i++) {
      Range content = contents.get(i).words();
      if (content.from() - words.to() >= FARTHEST_ADOPTED) {
        break;
      }
      int price = price(content, words);
      boolean takes = content.from() > words.from() || takesBefore(words, content);
      if (takes && price < bestPrice && (cueOf[i] < 0 || counts[cueOf[i]] > 1)) {
        best = i;
        bestPrice = price;
      }
    }
    if (best >= 0) {
      if (cueOf[best] >= 0) {
        counts[cueOf[best]]--;
      }
      cueOf[best] = cue;
      counts[cue]++;
    }
  }

  /**
   * The index of a cue's source among the sources, -1 for none; the nearest before it or after it,
   * as what stands farther costs more.
   */
  int sourceOfCue(Range cue) {
    int after = firstFrom(sources, cue.from());
    int before = after - 1;
    int priceBefore = before < 0 ? FARTHEST_SOURCE : sourcePrice(cue, before);
    int priceAfter = after == sources.size() ? FARTHEST_SOURCE : sourcePrice(cue, after) + 1;
    if (Math.min(priceBefore, priceAfter) >= FARTHEST_SOURCE) {
      return -1;
    }
    return priceBefore <= priceAfter ? before : after;
  }

  private int sourcePrice(Range cue, int source) {
    Range words = sources.get(source).words();
    return price(cue, words) + CUE_PRICE * between(cues, cue, words);
  }

  private List<Attribution> attributions() {
    int[] cueOf = cueOfContents();
    List<List<LabelledSpan<Role>>> ofCue = new ArrayList<>();
    cues.forEach(cue -> ofCue.add(new ArrayList<>()));
    List<Attribution> found = new ArrayList<>();
    for (int i = 0; i < cueOf.length; i++) {
      if (cueOf[i] >= 0) {
        ofCue.get(cueOf[i]).add(contents.get(i));
      } else if (standsAlone(contents.get(i).words())) {
        found.add(attribution(null, null, List.of(contents.get(i))));
      }
    }
    for (int c = 0; c < cues.size(); c++) {
      if (!ofCue.get(c).isEmpty()) {
        int source = sourceOfCue(cues.get(c).words());
        found.add(attribution(cues.get(c), source < 0 ? null : sources.get(source), ofCue.get(c)));
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

  /**
   * The nearest cue before the content, or after it among those that take what stands before them,
   * as what stands farther costs more.
   */
  private int nearestCue(Range content) {
    int after = firstFrom(cues, content.from());
    int before = after - 1;
    while (after < cues.size() && !takesBefore(cues.get(after).words(), content)) {
      boolean far = cues.get(after).words().from() - content.to() >= FARTHEST_CUE;
      after = far ? cues.size() : after + 1;
    }
    int priceBefore = before < 0 ? FARTHEST_CUE : cuePrice(content, before);
    int priceAfter = after == cues.size() ? FARTHEST_CUE : cuePrice(content, after);
    if (Math.min(priceBefore, priceAfter) >= FARTHEST_CUE) {
      return -1;
    }
    return priceBefore <= priceAfter ? before : after;
  }

  /** Not a label's colon, and no cue two paragraphs on. */
  private boolean takesBefore(Range cue, Range content) {
    return words.line(cue.from()) - words.line(content.to() - 1) <= 1
        && !(cue.length() == 1 && words.form(cue.from()).equals(":"));
  }

  private int cuePrice(Range content, int cue) {
    Range words = cues.get(cue).words();
    return price(content, words)
        + CUE_PRICE * between(cues, content, words)
        + CONTENT_PRICE * between(contents, content, words);
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

  /** How many of the spans stand between the two; no span overlaps another. */
  private static int between(List<LabelledSpan<Role>> spans, Range a, Range b) {
    int from = firstFrom(spans, Math.min(a.to(), b.to()));
    int to = firstFrom(spans, Math.max(a.from(), b.from()));
    return Math.max(0, to - from);
  }

  /** The index of the first span that begins at the word or after it. */
  private static int firstFrom(List<LabelledSpan<Role>> spans, int word) {
    int low = 0;
    int high = spans.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (spans.get(middle).words().from() < word) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }

  private static List<LabelledSpan<Role>> of(List<LabelledSpan<Role>> spans, Role role) {
    return spans.stream().filter(s -> s.label() == role).toList();
  }
}
