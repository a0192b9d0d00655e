package dev.hearsay.nlp.sentiment;

import dev.hearsay.nlp.encoder.Links;
import dev.hearsay.nlp.encoder.Reading;

/** Answers of the network made by hand. */
final class Readings {
  private Readings() {}

  /** One word for each row of probabilities. */
  static Reading of(double[]... words) {
    float[][] sentiment = new float[words.length][3];
    for (int i = 0; i < words.length; i++) {
      for (int k = 0; k < 3; k++) {
        sentiment[i][k] = (float) Math.log(words[i][k]);
      }
    }
    return new Reading(
        new float[words.length][7],
        new float[words.length][9],
        sentiment,
        sentiment,
        Links.unknown(words.length));
  }

  /** The same probabilities at every word. */
  static Reading even(int size, double negative, double neutral, double positive) {
    double[][] words = new double[size][];
    for (int i = 0; i < size; i++) {
      words[i] = new double[] {negative, neutral, positive};
    }
    return of(words);
  }
}
