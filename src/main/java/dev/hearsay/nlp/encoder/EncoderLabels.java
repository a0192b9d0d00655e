package dev.hearsay.nlp.encoder;

import dev.hearsay.model.ActorKind;

/** The order of the network's outputs. */
final class EncoderLabels {
  /** Outputs a word piece. */
  static final int COUNT = 19;

  /** Attribution: O, then B and I of source, cue and content. */
  static final int ATTRIBUTION = 0;

  static final int ATTRIBUTION_COUNT = 7;

  /** Names: O, then B and I of person, organization, location and other. */
  static final int NAMES = 7;

  static final int NAMES_COUNT = 9;

  /** Sentiment: negative, neutral, positive. */
  static final int SENTIMENT = 16;

  static final int SENTIMENT_COUNT = 3;

  /** What the names' B labels stand for, in order. */
  static final ActorKind[] KINDS = {
    ActorKind.PERSON, ActorKind.ORGANIZATION, ActorKind.PLACE, ActorKind.OTHER
  };

  private EncoderLabels() {}
}
