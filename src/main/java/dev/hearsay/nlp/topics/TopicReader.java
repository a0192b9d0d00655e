package dev.hearsay.nlp.topics;

import dev.hearsay.model.TopicScore;
import dev.hearsay.nlp.text.Range;
import dev.hearsay.nlp.text.Words;
import java.util.List;

/** What an article and its quotes are about. Thread-safe. */
public final class TopicReader {
  private TopicReader() {}

  /** Loads what comes with the program. */
  public static TopicReader load() {
    return new TopicReader();
  }

  /** Every topic of the taxonomy, in order of code. */
  public List<Topic> taxonomy() {
    return List.of();
  }

  /**
   * An article's topics, best first, at least one.
   *
   * @param title the headline, "" where there is none
   */
  public List<TopicScore> topics(String title, Words words) {
    return List.of(new TopicScore("medtop:11000000", 0));
  }

  /**
   * The topic that a quote speaks of: its own words', with its article's as the prior.
   *
   * @param content the quote's pieces
   * @param article the article's topics, best first
   */
  public String quoteTopic(Words words, List<Range> content, List<TopicScore> article) {
    return article.get(0).topicId();
  }
}
