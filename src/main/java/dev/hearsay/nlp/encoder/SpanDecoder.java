package dev.hearsay.nlp.encoder;

import dev.hearsay.nlp.text.Range;
import dev.hearsay.nlp.text.TabbedResource;
import java.util.ArrayList;
import java.util.List;

/**
 * Finds the best sequence of labels by Viterbi's algorithm: a span goes on only after its own
 * beginning or middle, and every step from label to label has a price.
 *
 * <p>Labels are O, then a beginning and a middle for each kind of span, as the network gives them.
 * Immutable and thread-safe.
 *
 * @param <L> the kinds of span
 */
public final class SpanDecoder<L> {
  private static final float IMPOSSIBLE = -1e9f;

  private static final String ATTRIBUTION_TRANSITIONS = "transitions.tsv";

  private final List<L> kinds;
  private final float[][] transitions;

  private SpanDecoder(List<L> kinds, float[][] transitions) {
    this.kinds = kinds;
    this.transitions = transitions;
  }

  /** A decoder for source, cue and content, whose prices come with the model. */
  public static SpanDecoder<Role> attribution() {
    int count = EncoderLabels.ATTRIBUTION_COUNT;
    List<String[]> rows = TabbedResource.rows(SpanDecoder.class, ATTRIBUTION_TRANSITIONS, count);
    if (rows.size() != count) {
      throw new IllegalStateException(
          "Cannot read %s: it has %d rows and not %d. Build the program again from a clean checkout."
              .formatted(ATTRIBUTION_TRANSITIONS, rows.size(), count));
    }
    float[][] prices = new float[count][count];
    for (int from = 0; from < count; from++) {
      for (int to = 0; to < count; to++) {
        prices[from][to] = Float.parseFloat(rows.get(from)[to]);
      }
    }
    return new SpanDecoder<>(List.of(Role.values()), prices);
  }

  /** A decoder for names, with no price but for what cannot be. */
  public static SpanDecoder<dev.hearsay.model.ActorKind> names() {
    int count = EncoderLabels.NAMES_COUNT;
    float[][] transitions = new float[count][count];
    for (int to = 2; to < count; to += 2) {
      for (int from = 0; from < count; from++) {
        transitions[from][to] = from == to || from == to - 1 ? 0 : IMPOSSIBLE;
      }
    }
    return new SpanDecoder<>(List.of(EncoderLabels.KINDS), transitions);
  }

  /**
   * The spans of the best sequence, in order.
   *
   * @param scores log-probabilities, [word][label]
   */
  public List<LabelledSpan<L>> decode(float[][] scores) {
    int[] labels = bestLabels(scores);
    List<LabelledSpan<L>> spans = new ArrayList<>();
    int at = 0;
    while (at < labels.length) {
      if (labels[at] == 0) {
        at++;
        continue;
      }
      int kind = (labels[at] - 1) / 2;
      int to = at + 1;
      while (to < labels.length && labels[to] == 2 * kind + 2) {
        to++;
      }
      spans.add(
          new LabelledSpan<>(
              new Range(at, to), kinds.get(kind), probability(scores, at, to, kind)));
      at = to;
    }
    return spans;
  }

  private static double probability(float[][] scores, int from, int to, int kind) {
    double sum = 0;
    for (int i = from; i < to; i++) {
      sum += Math.exp(scores[i][2 * kind + 1]) + Math.exp(scores[i][2 * kind + 2]);
    }
    return Math.min(1, sum / (to - from));
  }

  private int[] bestLabels(float[][] scores) {
    int n = scores.length;
    int count = transitions.length;
    int[] labels = new int[n];
    if (n == 0) {
      return labels;
    }
    float[] best = new float[count];
    for (int k = 0; k < count; k++) {
      best[k] = scores[0][k] + transitions[0][k];
    }
    int[][] back = new int[n][count];
    float[] next = new float[count];
    for (int i = 1; i < n; i++) {
      for (int to = 0; to < count; to++) {
        int from = 0;
        for (int k = 1; k < count; k++) {
          if (best[k] + transitions[k][to] > best[from] + transitions[from][to]) {
            from = k;
          }
        }
        back[i][to] = from;
        next[to] = best[from] + transitions[from][to] + scores[i][to];
      }
      System.arraycopy(next, 0, best, 0, count);
    }
    int last = 0;
    for (int k = 1; k < count; k++) {
      last = best[k] > best[last] ? k : last;
    }
    for (int i = n - 1; i >= 0; i--) {
      labels[i] = last;
      last = back[i][last];
    }
    return labels;
  }
}
