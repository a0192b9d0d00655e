package dev.hearsay.nlp.trends;

import dev.hearsay.model.Span;
import java.util.Objects;

/**
 * A word or phrase of an article.
 *
 * @param text its words in lower case, a space between two
 * @param sentence the sentence in which the article first uses it, in code points
 */
public record Term(String text, Span sentence) {
  public Term {
    Objects.requireNonNull(text, "text");
    Objects.requireNonNull(sentence, "sentence");
  }
}
