package dev.hearsay.report;

import dev.hearsay.model.Polarity;

/**
 * How many statements or mentions are negative, neutral and positive.
 *
 * @param negative against
 * @param neutral neither
 * @param positive in favour
 */
public record Tone(long negative, long neutral, long positive) {
  /** The least balance, either way, that a report tells from an even one. */
  static final double WEAK = 0.15;

  /** Nothing counted. */
  public static final Tone NONE = new Tone(0, 0, 0);

  public Tone {
    Counts.require("negative", negative);
    Counts.require("neutral", neutral);
    Counts.require("positive", positive);
  }

  /** From −1, all negative, to 1, all positive; 0 where nothing is counted. */
  public double balance() {
    return total() == 0 ? 0 : (double) (positive - negative) / total();
  }

  /** Which way it leans: neutral where the balance is within {@value #WEAK} of 0. */
  public Polarity leaning() {
    double balance = balance();
    return Math.abs(balance) < WEAK
        ? Polarity.NEUTRAL
        : balance < 0 ? Polarity.NEGATIVE : Polarity.POSITIVE;
  }

  /** All three together. */
  public long total() {
    return negative + neutral + positive;
  }
}
