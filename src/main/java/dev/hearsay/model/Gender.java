package dev.hearsay.model;

import java.util.Locale;

/** What texts say of a person's gender. */
public enum Gender {
  /** She, Ms., Mrs. */
  FEMALE,
  /** He, Mr. */
  MALE,
  /** Not said, or said both ways. */
  UNKNOWN;

  /** The word that stands in the tables. */
  public String label() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** The constant that a table's word stands for. */
  public static Gender ofLabel(String label) {
    return valueOf(label.toUpperCase(Locale.ROOT));
  }
}
