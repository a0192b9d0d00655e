package dev.hearsay.nlp.quotes;

import dev.hearsay.nlp.text.Range;
import java.util.List;
import java.util.Optional;

/**
 * One act of saying: what was said, by which words it is introduced, and which words name who.
 *
 * @param source the words that name the speaker; null where there are none
 * @param cue the words that say that it was said; null for a quotation that goes on without
 * @param content the pieces of what was said, in order, at least one
 * @param score how sure the network is of the spans, in [0, 1]
 */
public record Attribution(Range source, Range cue, List<Range> content, double score) {
  public Attribution {
    content = List.copyOf(content);
    if (content.isEmpty()) {
      throw new IllegalArgumentException("An attribution without content");
    }
  }

  /** The words that name the speaker, if there are any. */
  public Optional<Range> sourceWords() {
    return Optional.ofNullable(source);
  }

  /** The words that say that it was said, if there are any. */
  public Optional<Range> cueWords() {
    return Optional.ofNullable(cue);
  }

  /** The first word of the content. */
  public int place() {
    return content.get(0).from();
  }

  /** The same with another source. */
  Attribution withSource(Range other) {
    return new Attribution(other, cue, content, score);
  }
}
