package dev.hearsay.report;

import dev.hearsay.model.Span;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;

/**
 * Where a quote is found in the tables and its words in the article.
 *
 * @param quoteId its key in {@code quotes}
 * @param actorId key of the speaker; empty where the speaker is no actor
 * @param content where its words stand in the article's text, in code points
 */
public record QuoteKey(String quoteId, String actorId, List<Span> content) {
  public QuoteKey {
    Objects.requireNonNull(quoteId, "quoteId");
    Objects.requireNonNull(actorId, "actorId");
    content = List.copyOf(content);
  }

  /** {@code 120-188 201-240}: the first code point of each stretch, and the one after its last. */
  String offsets() {
    return content.stream().map(s -> s.start() + "-" + s.end()).collect(Collectors.joining(" "));
  }
}
