package dev.hearsay.model;

import java.util.Locale;

/** How much of a quote's content stands within quotation marks. */
public enum QuoteType {
  /** All of it. */
  DIRECT,
  /** Some of it. */
  MIXED,
  /** None: reported speech. */
  INDIRECT;

  /** The word that stands in the tables. */
  public String label() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** The constant that a table's word stands for. */
  public static QuoteType ofLabel(String label) {
    return valueOf(label.toUpperCase(Locale.ROOT));
  }
}
