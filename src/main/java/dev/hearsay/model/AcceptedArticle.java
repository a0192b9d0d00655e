package dev.hearsay.model;

import java.util.Objects;

/**
 * What is found out about an article when it is accepted.
 *
 * @param docId content-derived key, see {@link ContentId}
 * @param input where it came from, see the documents table
 * @param language ISO 639-1 code
 * @param charCount code points of the text
 * @param tokenCount words and punctuation marks of the text
 * @param wire the agency that it credits; null where none
 * @param contentHash equal where the letters and digits of the text are
 * @param article what names it in whatever version, see the ledger; null where nothing does
 */
public record AcceptedArticle(
    String docId,
    String input,
    String language,
    int charCount,
    int tokenCount,
    String wire,
    String contentHash,
    String article) {
  public AcceptedArticle {
    Objects.requireNonNull(docId, "docId");
    Objects.requireNonNull(input, "input");
    Objects.requireNonNull(language, "language");
    Objects.requireNonNull(contentHash, "contentHash");
  }
}
