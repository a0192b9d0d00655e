package dev.hearsay.nlp.sentiment;

import dev.hearsay.nlp.encoder.Reading;
import dev.hearsay.nlp.text.Range;
import java.util.List;

/**
 * How a sentence speaks of what it mentions, from the encoder's answers at the mention's words.
 *
 * <p>{@code Mayor Ilse Brandt was jailed for fraud} is negative at {@code Ilse Brandt}. The answer
 * is the mean of the words' log-probabilities, so that a long name is no surer than a short one.
 */
public final class MentionSentiment {
  /**
   * What the mean is multiplied with before it becomes probabilities: the network is too sure of
   * itself. Fitted to NewsMTSC's dev sentences (docs/methods/tone-and-sentiment.md); the polarity
   * does not depend on it.
   */
  private static final double CALIBRATION = 0.55;

  private MentionSentiment() {}

  /** The sentiment toward the mention. */
  public static PolarityScore of(Reading reading, Range mention) {
    return PolarityScore.ofMean(reading.sentiment(), List.of(mention), CALIBRATION);
  }
}
