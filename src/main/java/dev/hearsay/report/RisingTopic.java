package dev.hearsay.report;

import java.util.List;
import java.util.Objects;

/**
 * A topic with the terms that rose in it. Copies are left out.
 *
 * @param topicId the topic's code
 * @param topic the topic's name
 * @param articles the topic's articles
 * @param articlesBefore the same in the twelve months before
 * @param terms its terms, the clearest rise first; at least one
 * @param example a sentence with the first of them
 */
public record RisingTopic(
    String topicId,
    String topic,
    long articles,
    long articlesBefore,
    List<RisingTerm> terms,
    Example example) {
  public RisingTopic {
    Objects.requireNonNull(topicId, "topicId");
    Objects.requireNonNull(topic, "topic");
    Objects.requireNonNull(example, "example");
    Counts.require("articles", articles);
    Counts.require("articles before", articlesBefore);
    terms = List.copyOf(terms);
    for (RisingTerm term : terms) {
      Counts.requirePart("term's articles", term.articles(), "articles", articles);
      Counts.requirePart(
          "term's articles before", term.articlesBefore(), "articles before", articlesBefore);
    }
    if (terms.isEmpty()) {
      throw new IllegalArgumentException("A topic without a term that rose: " + topic);
    }
  }

  /**
   * A sentence of an article.
   *
   * @param sentence its words; empty where none was kept
   * @param outlet the article's outlet; empty where the input names none
   * @param url the article's address as the input gives it, of any form; empty where it gives none
   */
  public record Example(String sentence, String outlet, String url) {
    public Example {
      Objects.requireNonNull(sentence, "sentence");
      Objects.requireNonNull(outlet, "outlet");
      Objects.requireNonNull(url, "url");
    }
  }
}
