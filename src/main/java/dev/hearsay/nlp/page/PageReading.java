package dev.hearsay.nlp.page;

import dev.hearsay.model.RawArticle;
import dev.hearsay.model.Reject;
import java.util.Objects;

/**
 * What a page gave.
 *
 * @param article its article; without a text where it was rejected
 * @param rejection why there is no article; null where there is one
 */
public record PageReading(RawArticle article, Reject rejection) {
  public PageReading {
    Objects.requireNonNull(article, "article");
  }
}
