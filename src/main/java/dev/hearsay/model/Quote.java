package dev.hearsay.model;

import java.util.List;
import java.util.Objects;

/**
 * Something said, by whom, in which words.
 *
 * @param type how much of it stands within quotation marks
 * @param text the content's pieces joined by one space
 * @param content the content's pieces in order, at least one
 * @param cue the words that say that it was said; may be empty
 * @param source the words that name the speaker; may be empty
 * @param cueLemma the cue's main verb or phrase in its base form; "" without a cue
 * @param stance what the cue says of the act
 * @param statement said or written, not only thought, wanted or expected, and no refusal to comment
 * @param speaker who said it
 * @param tone what the speaker's words express
 * @param toneScore p(positive) − p(negative), in [-1, 1]
 * @param topicId the topic that it speaks of
 */
public record Quote(
    QuoteType type,
    String text,
    List<Span> content,
    List<Span> cue,
    List<Span> source,
    String cueLemma,
    Stance stance,
    boolean statement,
    Speaker speaker,
    Polarity tone,
    double toneScore,
    String topicId) {
  public Quote {
    Objects.requireNonNull(type, "type");
    Objects.requireNonNull(text, "text");
    content = List.copyOf(content);
    cue = List.copyOf(cue);
    source = List.copyOf(source);
    Objects.requireNonNull(cueLemma, "cueLemma");
    Objects.requireNonNull(stance, "stance");
    Objects.requireNonNull(speaker, "speaker");
    Objects.requireNonNull(tone, "tone");
    Objects.requireNonNull(topicId, "topicId");
    if (content.isEmpty()) {
      throw new IllegalArgumentException("A quote without content");
    }
  }
}
