package dev.hearsay.model;

import java.util.Locale;

/** Three-valued polarity of tone and sentiment. */
public enum Polarity {
  /** Against. */
  NEGATIVE,
  /** Neither. */
  NEUTRAL,
  /** In favour. */
  POSITIVE;

  /** The word that stands in the tables. */
  public String label() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** The constant that a table's word stands for. */
  public static Polarity ofLabel(String label) {
    return valueOf(label.toUpperCase(Locale.ROOT));
  }
}
