package dev.hearsay.nlp.sentiment;

import dev.hearsay.nlp.encoder.Reading;
import dev.hearsay.nlp.quotes.CueMeaning;
import dev.hearsay.nlp.text.Range;
import dev.hearsay.nlp.text.TabbedResource;
import dev.hearsay.nlp.text.Words;
import java.util.List;

/**
 * The tone of a quote: what the speaker's words express about what they speak of.
 *
 * <p>A multinomial logistic regression over what the network, a polarity lexicon and the cue say:
 * {@code “This is a reckless and cruel plan,” she said} is negative. Method and figures stand in
 * docs/methods/tone-and-sentiment.md. Thread-safe.
 */
public final class ToneReader {
  private static final String WEIGHTS = "tone-weights.tsv";
  private static final String CONSTANT = "constant";

  private final PolarityLexicon lexicon;
  private final double[] constant;
  private final double[][] weights;

  private ToneReader(PolarityLexicon lexicon, double[] constant, double[][] weights) {
    this.lexicon = lexicon;
    this.constant = constant;
    this.weights = weights;
  }

  /** Loads the lexicon and the weights that come with the program. */
  public static ToneReader load() {
    List<String[]> rows = TabbedResource.rows(ToneReader.class, WEIGHTS, 4);
    double[][] weights = new double[ToneFeatures.NAMES.size()][];
    for (int i = 0; i < weights.length; i++) {
      weights[i] = row(rows, ToneFeatures.NAMES.get(i));
    }
    return new ToneReader(PolarityLexicon.load(), row(rows, CONSTANT), weights);
  }

  /**
   * The tone of a quote.
   *
   * @param content its pieces, at least one
   * @param cue what its cue means
   */
  public PolarityScore tone(Words words, Reading reading, List<Range> content, CueMeaning cue) {
    double[] features = ToneFeatures.of(lexicon, words, reading, content, cue.stance());
    double[] logits = constant.clone();
    for (int i = 0; i < features.length; i++) {
      for (int k = 0; k < logits.length; k++) {
        logits[k] += features[i] * weights[i][k];
      }
    }
    return PolarityScore.ofLogits(logits);
  }

  private static double[] row(List<String[]> rows, String name) {
    for (String[] row : rows) {
      if (row[0].equals(name)) {
        return new double[] {
          Double.parseDouble(row[1]), Double.parseDouble(row[2]), Double.parseDouble(row[3])
        };
      }
    }
    throw new IllegalStateException(
        "Cannot read %s: it has no row \"%s\". Add the row.".formatted(WEIGHTS, name));
  }
}
