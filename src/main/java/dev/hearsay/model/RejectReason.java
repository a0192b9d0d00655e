package dev.hearsay.model;

import java.util.Locale;

/** Why an input row was not accepted, in the order in which it is checked. */
public enum RejectReason {
  /** Bytes that are no UTF-8, or half a surrogate pair. */
  NOT_VALID_UTF8,
  /** Control characters, or a file of a format that is not read. */
  NOT_TEXT,
  /** A row that breaks its format, or a field that cannot be read. */
  MALFORMED,
  /** No visible character. */
  EMPTY,
  /** Too few words for an article. */
  TOO_SHORT,
  /** More characters than an article has. */
  TOO_LONG,
  /** Clearly in another language. */
  NOT_ENGLISH;

  /** The word that stands in the tables. */
  public String label() {
    return name().toLowerCase(Locale.ROOT);
  }
}
