package dev.hearsay.model;

import java.util.List;

/**
 * Everything that reading one article gives.
 *
 * @param tokens words and punctuation marks read
 * @param mentions in order of place
 * @param quotes in order of their content's first place
 * @param actors the article's own actors, in order of first mention
 * @param topics best first, at least one
 */
public record Analysis(
    int tokens,
    List<Mention> mentions,
    List<Quote> quotes,
    List<LocalActor> actors,
    List<TopicScore> topics) {
  public Analysis {
    mentions = List.copyOf(mentions);
    quotes = List.copyOf(quotes);
    actors = List.copyOf(actors);
    topics = List.copyOf(topics);
  }
}
