package dev.hearsay.model;

import java.util.Locale;

/** How a text means an actor. */
public enum MentionForm {
  /** By name. */
  NAME,
  /** By a description: the senator. */
  NOMINAL,
  /** By a pronoun: she. */
  PRONOUN;

  /** The word that stands in the tables. */
  public String label() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** The constant that a table's word stands for. */
  public static MentionForm ofLabel(String label) {
    return valueOf(label.toUpperCase(Locale.ROOT));
  }
}
