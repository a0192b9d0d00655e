package dev.hearsay.report;

import java.util.List;
import java.util.Objects;

/**
 * Who speaks how of whom.
 *
 * @param pairs the main pairs, most mentions first
 * @param matrix their main speakers and targets crossed
 * @param ownVoice whom the articles' own sentences speak of, most mentions first
 */
public record Voices(List<VoicePair> pairs, VoiceMatrix matrix, List<Portrayal> ownVoice) {
  /** A month in which nobody speaks of anybody. */
  public static final Voices NONE = new Voices(List.of(), VoiceMatrix.EMPTY, List.of());

  public Voices {
    pairs = List.copyOf(pairs);
    Objects.requireNonNull(matrix, "matrix");
    ownVoice = List.copyOf(ownVoice);
  }
}
