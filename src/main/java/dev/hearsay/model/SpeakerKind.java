package dev.hearsay.model;

import java.util.Locale;

/** What kind of source a quote has. */
public enum SpeakerKind {
  /** A named person. */
  PERSON,
  /** A named organization. */
  ORGANIZATION,
  /** A named place that speaks: the Kremlin. */
  PLACE,
  /** A group without a name: voters, critics. */
  GROUP,
  /** A person without a name: a senior official. */
  UNNAMED,
  /** A report, poll, letter or law. */
  DOCUMENT,
  /** Not said or not resolved. */
  UNKNOWN;

  /** The word that stands in the tables. */
  public String label() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** The constant that a table's word stands for. */
  public static SpeakerKind ofLabel(String label) {
    return valueOf(label.toUpperCase(Locale.ROOT));
  }
}
