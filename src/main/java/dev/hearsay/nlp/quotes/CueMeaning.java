package dev.hearsay.nlp.quotes;

import dev.hearsay.model.Stance;
import java.util.Objects;

/**
 * What a cue says of the act of speaking.
 *
 * @param lemma the main verb or phrase in its base form; "" without a cue
 * @param stance what kind of act it is
 * @param statement said or written, not only thought, wanted or expected, and no refusal to comment
 */
public record CueMeaning(String lemma, Stance stance, boolean statement) {
  public CueMeaning {
    Objects.requireNonNull(lemma, "lemma");
    Objects.requireNonNull(stance, "stance");
  }
}
