package dev.hearsay.nlp.sentiment;

import dev.hearsay.nlp.encoder.Reading;
import dev.hearsay.nlp.text.Range;

/** How a sentence speaks of what it mentions, from the encoder's answers at the mention's words. */
public final class MentionSentiment {
  private MentionSentiment() {}

  /** The sentiment toward the mention. */
  public static PolarityScore of(Reading reading, Range mention) {
    return PolarityScore.NEUTRAL;
  }
}
