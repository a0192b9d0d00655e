package dev.hearsay.model;

import java.util.Objects;

/**
 * A topic of an article.
 *
 * @param topicId the taxonomy's code
 * @param score how well it fits, in [0, 1]; an article's scores need not add up to one
 */
public record TopicScore(String topicId, double score) {
  public TopicScore {
    Objects.requireNonNull(topicId, "topicId");
  }
}
