package dev.hearsay.nlp.quotes;

import dev.hearsay.nlp.encoder.LabelledSpan;
import dev.hearsay.nlp.encoder.Links;
import dev.hearsay.nlp.encoder.Role;
import dev.hearsay.nlp.text.Bisection;
import dev.hearsay.nlp.text.Prose;
import dev.hearsay.nlp.text.QuotationMarks;
import dev.hearsay.nlp.text.Range;
import dev.hearsay.nlp.text.Sentences;
import dev.hearsay.nlp.text.Words;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.IntToDoubleFunction;
import java.util.stream.Stream;

/**
 * Says which source, cue and content belong together.
 *
 * <p>Every content goes to the cue and every cue to the source that costs least: words in between,
 * more for each sentence's end, paragraph's end and other span, less for what the network says of
 * the two. Two contents of one cue are the pieces of one quote ({@code “I will,” she said, “but not
 * today.”}); a quotation in a paragraph of its own after an attributed one goes on with it. {@code
 * PolNeAR}'s own spans are so linked right in the shares that docs/methods/quotes.md gives.
 */
public final class AttributionLinker {
  private static final int SENTENCE_PRICE = 12;
  private static final int PARAGRAPH_PRICE = 30;
  private static final int CUE_PRICE = 8;
  private static final int CONTENT_PRICE = 10;
  private static final int FARTHEST_ADOPTED = 12;
  private static final int FARTHEST_CUE = 200;
  private static final int FARTHEST_SOURCE = 35;

  /** Words that a unit of the network's log-odds is worth. */
  private static final double LINK_WORTH = 4;

  private static final double SUREST_LINK = 10;

  /** Spans on each side that are looked at. */
  private static final int CHOICES = 5;

  private final Words words;
  private final Sentences sentences;
  private final QuotationMarks marks;
  private final Links links;
  private final List<LabelledSpan<Role>> sources;
  private final List<LabelledSpan<Role>> cues;
  private final List<LabelledSpan<Role>> contents;

  private AttributionLinker(Prose prose, List<LabelledSpan<Role>> spans, Links links) {
    this.links = links;
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
   * @param links what the network says of them
   */
  public static List<Attribution> link(Prose prose, List<LabelledSpan<Role>> spans, Links links) {
    List<LabelledSpan<Role>> whole = WholeQuotations.restore(prose.marks(), spans);
    List<LabelledSpan<Role>> signed = SignedQuotations.restore(prose, whole);
    Transcripts transcript = Transcripts.of(prose);
    AttributionLinker linker = new AttributionLinker(prose, transcript.outside(signed), links);
    return Stream.concat(linker.attributions().stream(), transcript.attributions().stream())
        .sorted(Comparator.comparing(attribution -> attribution.content().get(0)))
        .toList();
  }

  /**
   * Links spans as they are given, which may overlap: to measure the linking alone.
   *
   * @return the index of each content's cue among the cues and of each cue's source among the
   *     sources, -1 for none, in the order of the spans' places
   */
  public static LinkedSpans linkGiven(Prose prose, List<LabelledSpan<Role>> spans, Links links) {
    AttributionLinker linker = new AttributionLinker(prose, spans, links);
    return new LinkedSpans(
        linker.cueOfContents(),
        linker.cues.stream().mapToInt(cue -> linker.sourceOfCue(cue.words())).toArray());
  }

  /** The index of each content's cue among the cues, -1 for none. */
  private int[] cueOfContents() {
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

  /** The index of a cue's source among the sources, -1 for none. */
  private int sourceOfCue(Range cue) {
    int after = firstFrom(sources, cue.from());
    return cheapest(sources.size(), after, FARTHEST_SOURCE, source -> sourceCost(cue, source));
  }

  /** What stands before costs as much as what stands after and is a word nearer. */
  private double sourceCost(Range cue, int source) {
    Range words = sources.get(source).words();
    return price(cue, words)
        + CUE_PRICE * between(cues, cue, words)
        + (words.from() < cue.from() ? 0 : 1)
        - worth(links.source(cue.from(), words.from()));
  }

  private static double worth(double link) {
    return LINK_WORTH * Math.max(-SUREST_LINK, Math.min(SUREST_LINK, link));
  }

  /**
   * The index of the cheapest of the nearest choices, the first of equal ones; -1 where none costs
   * less than the limit.
   *
   * @param after the first choice that stands after what is asked about
   */
  private static int cheapest(int size, int after, double limit, IntToDoubleFunction cost) {
    int best = -1;
    double least = limit;
    int last = Math.min(size, after + CHOICES);
    for (int i = Math.max(0, after - CHOICES); i < last; i++) {
      double costs = cost.applyAsDouble(i);
      if (costs < least) {
        best = i;
        least = costs;
      }
    }
    return best;
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

  /** The index of the cue that introduces the content or follows it, -1 for none. */
  private int nearestCue(Range content) {
    int after = firstFrom(cues, content.from());
    return cheapest(cues.size(), after, FARTHEST_CUE, cue -> cueCost(content, cue));
  }

  /** Not a label's colon, and no cue two paragraphs on. */
  private boolean takesBefore(Range cue, Range content) {
    return words.line(cue.from()) - words.line(content.to() - 1) <= 1
        && !(cue.length() == 1 && words.form(cue.from()).equals(":"));
  }

  private double cueCost(Range content, int cue) {
    Range words = cues.get(cue).words();
    if (words.from() >= content.from() && !takesBefore(words, content)) {
      return FARTHEST_CUE;
    }
    return price(content, words)
        + CUE_PRICE * between(cues, content, words)
        + CONTENT_PRICE * between(contents, content, words)
        - worth(links.cue(content.from(), words.from()));
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
    return Bisection.first(spans.size(), i -> spans.get(i).words().from() >= word);
  }

  private static List<LabelledSpan<Role>> of(List<LabelledSpan<Role>> spans, Role role) {
    return spans.stream().filter(s -> s.label() == role).toList();
  }
}
