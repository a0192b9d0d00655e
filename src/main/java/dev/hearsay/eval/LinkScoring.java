package dev.hearsay.eval;

import dev.hearsay.model.Span;
import dev.hearsay.nlp.quotes.LinkedSpans;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;

/**
 * How many gold spans are linked right, where all spans are given.
 *
 * <p>A content counts at each of its pieces: right where the linked cue is its attribution's first.
 * A cue counts where its attribution has a source: right where the linked source is a piece of it.
 *
 * @param contents pieces of content whose attribution has a cue
 * @param contentsRight those that go to it
 * @param cues cues whose attribution has a source
 * @param cuesRight those that go to it
 */
public record LinkScoring(int contents, int contentsRight, int cues, int cuesRight) {
  /** Nothing scored. */
  public static final LinkScoring NONE = new LinkScoring(0, 0, 0, 0);

  /**
   * An article's spans, each once and in order.
   *
   * @param text the article's text
   * @param sources the sources' first pieces and further ones
   * @param cues the cues' first pieces
   * @param contents the contents' pieces
   */
  public record Spans(String text, List<Span> sources, List<Span> cues, List<Span> contents) {}

  /** Scores articles by what links their spans. */
  public static LinkScoring of(
      List<AttributionGold> articles, Function<Spans, LinkedSpans> linker) {
    LinkScoring score = NONE;
    for (AttributionGold article : articles) {
      score = score.plus(of(article, linker));
    }
    return score;
  }

  private static LinkScoring of(AttributionGold article, Function<Spans, LinkedSpans> linker) {
    Map<Span, Set<Span>> cueOf = new HashMap<>();
    Map<Span, Set<Span>> sourceOf = new HashMap<>();
    Set<Span> allCues = new HashSet<>();
    for (AttributionGold.Attribution attribution : article.attributions()) {
      if (!attribution.cue().isEmpty()) {
        Span cue = attribution.cue().get(0);
        allCues.add(cue);
        attribution.content().forEach(c -> cueOf.computeIfAbsent(c, x -> new HashSet<>()).add(cue));
        if (!attribution.source().isEmpty()) {
          sourceOf.computeIfAbsent(cue, x -> new HashSet<>()).addAll(attribution.source());
        }
      }
    }
    Set<Span> allSources = new HashSet<>();
    sourceOf.values().forEach(allSources::addAll);
    List<Span> sources = inOrder(allSources);
    List<Span> cues = inOrder(allCues);
    List<Span> contents = inOrder(cueOf.keySet());
    LinkedSpans linked = linker.apply(new Spans(article.text(), sources, cues, contents));
    return new LinkScoring(
        contents.size(),
        right(contents, linked.cues(), cues, cueOf),
        sourceOf.size(),
        right(cues, linked.sources(), sources, sourceOf));
  }

  private static int right(
      List<Span> asked, int[] answers, List<Span> choices, Map<Span, Set<Span>> gold) {
    int right = 0;
    for (int i = 0; i < asked.size(); i++) {
      Set<Span> known = gold.getOrDefault(asked.get(i), Set.of());
      right += answers[i] >= 0 && known.contains(choices.get(answers[i])) ? 1 : 0;
    }
    return right;
  }

  private static List<Span> inOrder(Set<Span> spans) {
    return spans.stream().sorted().toList();
  }

  private LinkScoring plus(LinkScoring other) {
    return new LinkScoring(
        contents + other.contents,
        contentsRight + other.contentsRight,
        cues + other.cues,
        cuesRight + other.cuesRight);
  }

  /** The figures as lines of text. */
  public String render() {
    return "linked right, where the gold's spans are given%n".formatted()
        + line("content to its cue", contentsRight, contents)
        + line("cue to its source", cuesRight, cues);
  }

  private static String line(String what, int right, int all) {
    return String.format(
        Locale.ROOT,
        "  %-19s %5.1f %% (%d of %d)%n",
        what,
        100.0 * right / Math.max(1, all),
        right,
        all);
  }
}
