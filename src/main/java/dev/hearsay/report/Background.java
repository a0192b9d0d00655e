package dev.hearsay.report;

import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * What an actor spoke on, and how often in the months up to this one.
 *
 * @param topics the topics with most of the actor's statements, at most three, each with two or
 *     more
 * @param months the twelve months up to this one, the oldest first; none where they have no date or
 *     too few of them have an article
 */
public record Background(List<OnTopic> topics, List<Past> months) {
  /** Nothing known. */
  public static final Background NONE = new Background(List.of(), List.of());

  public Background {
    topics = List.copyOf(topics);
    months = List.copyOf(months);
  }

  /**
   * An actor's statements on a topic.
   *
   * @param topic the topic's name
   * @param statements statements on it, copies left out
   */
  public record OnTopic(String topic, long statements) {
    public OnTopic {
      Objects.requireNonNull(topic, "topic");
      Counts.require("statements", statements);
    }
  }

  /**
   * An actor's statements in a month.
   *
   * @param month the month
   * @param count statements, copies left out; null where no article of that month was read
   */
  public record Past(ReportMonth month, Long count) {
    public Past {
      Objects.requireNonNull(month, "month");
    }

    /** Statements, where an article of that month was read. */
    public Optional<Long> statements() {
      return Optional.ofNullable(count);
    }
  }
}
