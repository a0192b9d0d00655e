package dev.hearsay.nlp.sentiment;

import dev.hearsay.nlp.encoder.Reading;
import dev.hearsay.nlp.quotes.CueMeaning;
import dev.hearsay.nlp.text.Range;
import dev.hearsay.nlp.text.Words;
import java.util.List;

/** The tone of a quote: what the speaker's words express about what they speak of. Thread-safe. */
public final class ToneReader {
  private ToneReader() {}

  /** Loads the lexicon that comes with the program. */
  public static ToneReader load() {
    return new ToneReader();
  }

  /**
   * The tone of a quote.
   *
   * @param content its pieces
   * @param cue what its cue means
   */
  public PolarityScore tone(Words words, Reading reading, List<Range> content, CueMeaning cue) {
    return PolarityScore.NEUTRAL;
  }
}
