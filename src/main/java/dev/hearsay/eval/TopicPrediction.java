package dev.hearsay.eval;

import com.fasterxml.jackson.databind.ObjectMapper;
import dev.hearsay.model.TopicScore;
import java.util.List;
import java.util.Objects;

/**
 * A text's main topic as it was predicted, beside the known one.
 *
 * @param id the text's name
 * @param primary name of the known main topic
 * @param also names of the topics that are right as well
 * @param predicted name of the predicted main topic
 */
public record TopicPrediction(String id, String primary, List<String> also, String predicted) {
  private static final ObjectMapper JSON = new ObjectMapper();

  public TopicPrediction {
    Objects.requireNonNull(id, "id");
    Objects.requireNonNull(primary, "primary");
    also = List.copyOf(also);
    Objects.requireNonNull(predicted, "predicted");
  }

  /**
   * A prediction for a text whose topics are known, in the names of its file.
   *
   * @param scores of every topic of the top level
   */
  public static TopicPrediction of(TopicGold gold, List<TopicScore> scores) {
    return new TopicPrediction(gold.id(), gold.primary(), gold.also(), gold.labels().best(scores));
  }

  /** Whether the main topic is the known one. */
  public boolean right() {
    return predicted.equals(primary);
  }

  /** Whether the main topic is the known one or one that is right as well. */
  public boolean rightOrAlso() {
    return right() || also.contains(predicted);
  }

  /**
   * One line of a predictions file: {@code id}, {@code gold} and {@code predicted}, with the gold
   * file's own names, as JSON.
   */
  public String json() {
    return JSON.createObjectNode()
        .put("id", id)
        .put("gold", primary)
        .put("predicted", predicted)
        .toString();
  }
}
