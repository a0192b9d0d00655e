package dev.hearsay.report;

import java.util.List;
import java.util.Objects;

/**
 * Who speaks how of whom.
 *
 * @param pairs the main pairs, most mentions first
 * @param network the main actors among these pairs and some after them
 * @param matrix their main speakers and targets crossed
 * @param pointed the sharpest pairs, then the warmest
 * @param ownVoice whom the articles' own sentences speak of, most mentions first
 */
public record Voices(
    List<VoicePair> pairs,
    VoiceNetwork network,
    VoiceMatrix matrix,
    List<PointedPair> pointed,
    List<Portrayal> ownVoice) {
  /** A month in which nobody speaks of anybody. */
  public static final Voices NONE =
      new Voices(List.of(), VoiceNetwork.EMPTY, VoiceMatrix.EMPTY, List.of(), List.of());

  public Voices {
    pairs = List.copyOf(pairs);
    Objects.requireNonNull(network, "network");
    Objects.requireNonNull(matrix, "matrix");
    pointed = List.copyOf(pointed);
    ownVoice = List.copyOf(ownVoice);
  }
}
