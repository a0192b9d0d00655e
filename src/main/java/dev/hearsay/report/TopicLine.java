package dev.hearsay.report;

import java.util.Objects;
import java.util.Optional;

/**
 * One topic's month. Copies are left out.
 *
 * @param topicId its code
 * @param label the topic's name
 * @param articles articles whose main topic it is
 * @param share these as a part of the month's articles, 0 to 1
 * @param statements statements on it
 * @param tone the statements' tone
 * @param before articles the month before; null where that month was not read
 * @param shareBefore share the month before; null where that month was not read
 */
public record TopicLine(
    String topicId,
    String label,
    long articles,
    double share,
    long statements,
    Tone tone,
    Long before,
    Double shareBefore) {
  public TopicLine {
    Objects.requireNonNull(topicId, "topicId");
    Objects.requireNonNull(label, "label");
    Objects.requireNonNull(tone, "tone");
    Counts.require("articles", articles);
    Counts.require("statements", statements);
    if (!(share >= 0 && share <= 1)) {
      throw new IllegalArgumentException("A topic's share outside 0 to 1: " + share);
    }
  }

  /** Share the month before, where that month was read. */
  public Optional<Double> formerShare() {
    return Optional.ofNullable(shareBefore);
  }
}
