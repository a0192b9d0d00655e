package dev.hearsay.model;

/** How much of the articles' own words a report shows. */
public enum PublishText {
  /** Quotes and example sentences in full, where the page has room. */
  YES,
  /** At most 15 words of an article in a row, and no example sentences. */
  NO
}
