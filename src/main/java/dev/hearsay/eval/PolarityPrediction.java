package dev.hearsay.eval;

import dev.hearsay.model.Polarity;
import java.util.Objects;

/**
 * A known polarity beside a predicted one.
 *
 * @param gold the known one
 * @param predicted the one to score
 */
public record PolarityPrediction(Polarity gold, Polarity predicted) {
  public PolarityPrediction {
    Objects.requireNonNull(gold, "gold");
    Objects.requireNonNull(predicted, "predicted");
  }
}
