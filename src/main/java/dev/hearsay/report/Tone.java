package dev.hearsay.report;

/**
 * How many statements or mentions are negative, neutral and positive.
 *
 * @param negative against
 * @param neutral neither
 * @param positive in favour
 */
public record Tone(long negative, long neutral, long positive) {
  /** Nothing counted. */
  public static final Tone NONE = new Tone(0, 0, 0);

  public Tone {
    Counts.require("negative", negative);
    Counts.require("neutral", neutral);
    Counts.require("positive", positive);
  }

  /** All three together. */
  public long total() {
    return negative + neutral + positive;
  }
}
