package dev.hearsay.nlp.sentiment;

import dev.hearsay.nlp.encoder.Reading;
import dev.hearsay.nlp.text.Range;
import java.util.List;

/**
 * The tone of a quote: what the speaker's words express about what they speak of.
 *
 * <p>{@code “This is a reckless and cruel plan,” she said} is negative. The answer is the mean of
 * the network's log-probabilities at the quote's words.
 */
public final class QuoteTone {
  /**
   * What the mean is multiplied with before it becomes probabilities. Fitted to PolNeAR's dev
   * quotations (docs/methods/tone-and-sentiment.md); the polarity does not depend on it.
   */
  private static final double CALIBRATION = 0.45;

  private QuoteTone() {}

  /**
   * The tone of a quote.
   *
   * @param content its pieces, at least one
   */
  public static PolarityScore of(Reading reading, List<Range> content) {
    return PolarityScore.ofMean(reading.tone(), content, CALIBRATION);
  }
}
