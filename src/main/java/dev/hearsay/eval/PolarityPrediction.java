package dev.hearsay.eval;

import com.fasterxml.jackson.databind.ObjectMapper;
import dev.hearsay.model.Polarity;
import java.util.Objects;

/**
 * A known polarity beside a predicted one.
 *
 * @param id what was judged
 * @param gold the known one
 * @param predicted the one to score
 */
public record PolarityPrediction(String id, Polarity gold, Polarity predicted) {
  private static final ObjectMapper JSON = new ObjectMapper();

  public PolarityPrediction {
    Objects.requireNonNull(id, "id");
    Objects.requireNonNull(gold, "gold");
    Objects.requireNonNull(predicted, "predicted");
  }

  /** One line of a predictions file: {@code id}, {@code gold} and {@code predicted} as JSON. */
  public String json() {
    return JSON.createObjectNode()
        .put("id", id)
        .put("gold", gold.label())
        .put("predicted", predicted.label())
        .toString();
  }
}
