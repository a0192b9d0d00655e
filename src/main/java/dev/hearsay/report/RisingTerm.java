package dev.hearsay.report;

import java.util.Objects;

/**
 * A term that rose in a topic. Copies are left out.
 *
 * @param term the term
 * @param score log-likelihood ratio of the rise
 * @param articles articles of the topic that use it
 * @param articlesBefore the same in the twelve months before
 */
public record RisingTerm(String term, double score, long articles, long articlesBefore) {
  public RisingTerm {
    Objects.requireNonNull(term, "term");
    Counts.require("articles", articles);
    Counts.require("articles before", articlesBefore);
  }
}
