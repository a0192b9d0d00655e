package dev.hearsay.nlp.encoder;

/** A span's part in an attribution. */
public enum Role {
  /** The words that name the speaker. */
  SOURCE,
  /** The words that say that it was said. */
  CUE,
  /** What was said. */
  CONTENT
}
