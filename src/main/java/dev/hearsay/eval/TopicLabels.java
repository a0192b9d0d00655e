package dev.hearsay.eval;

import dev.hearsay.model.TopicScore;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * What a gold file calls its topics, and the codes of the taxonomy's top level that stand for each
 * name.
 */
public enum TopicLabels {
  /** The top level of the IPTC Media Topics, each by its own name. */
  MEDIA_TOPICS(
      Map.ofEntries(
          entry("arts_culture_entertainment_media", 1),
          entry("crime_law_justice", 2),
          entry("disaster_accident_emergency", 3),
          entry("economy_business_finance", 4),
          entry("education", 5),
          entry("environment", 6),
          entry("health", 7),
          entry("human_interest", 8),
          entry("labour", 9),
          entry("lifestyle_leisure", 10),
          entry("politics_government", 11),
          entry("religion", 12),
          entry("science_technology", 13),
          entry("society", 14),
          entry("sport", 15),
          entry("conflict_war_peace", 16),
          entry("weather", 17))),

  /**
   * BBC's five categories, the desks that wrote the text: a text goes to the desk whose topics are
   * likeliest together. The other topics are no desk's own and do not count.
   */
  BBC(
      Map.ofEntries(
          entry("business", 4, 9),
          entry("entertainment", 1, 8),
          entry("politics", 11),
          entry("sport", 15),
          entry("tech", 13, 10)));

  private final Map<String, List<String>> codes;

  TopicLabels(Map<String, List<String>> codes) {
    this.codes = new TreeMap<>(codes);
  }

  /** The names, in order. */
  public List<String> names() {
    return List.copyOf(codes.keySet());
  }

  /**
   * The name that fits a text best: the one whose topics have the highest scores together.
   *
   * @param scores of every topic of the top level
   */
  public String best(List<TopicScore> scores) {
    String best = "";
    double most = -1;
    for (Map.Entry<String, List<String>> name : codes.entrySet()) {
      double sum =
          scores.stream()
              .filter(score -> name.getValue().contains(score.topicId()))
              .mapToDouble(TopicScore::score)
              .sum();
      if (sum > most) {
        most = sum;
        best = name.getKey();
      }
    }
    return best;
  }

  private static Map.Entry<String, List<String>> entry(String name, int... topics) {
    return Map.entry(name, Arrays.stream(topics).mapToObj("medtop:%02d000000"::formatted).toList());
  }
}
