package dev.hearsay.model;

import java.util.Objects;

/**
 * What a text is compared by.
 *
 * <p>The arrays are shared, not copied: nobody changes them.
 *
 * @param copyKey equal where two documents are exact copies of one another
 * @param shingles hashed runs of words, each once, in order; empty for a short text
 * @param bands of two texts that share most shingles, most likely one is equal; empty as above
 */
public record Fingerprint(String copyKey, int[] shingles, long[] bands) {
  public Fingerprint {
    Objects.requireNonNull(copyKey, "copyKey");
    Objects.requireNonNull(shingles, "shingles");
    Objects.requireNonNull(bands, "bands");
  }
}
