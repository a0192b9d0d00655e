package dev.hearsay.nlp.intake;

import dev.hearsay.model.ContentId;
import dev.hearsay.model.Fingerprint;

/** What an article is compared with others by. */
public final class Fingerprints {
  /**
   * Of a text with fewer shingles, some 50 words, only an article with the same headline on the
   * same day is a copy: "Qtly div 44 cts vs 44 cts" is many companies' notice, and a central bank's
   * standing phrase is news every time.
   */
  static final int FEWEST_SHINGLES = 46;

  private static final int[] NO_SHINGLES = {};
  private static final long[] NO_BANDS = {};

  private Fingerprints() {}

  /**
   * An article's fingerprint.
   *
   * @param contentHash the hash of the text's letters and digits, as {@link Intake} gives it
   * @param day of publication; empty where there is none
   */
  public static Fingerprint of(String contentHash, String title, String text, String day) {
    int[] shingles = Shingles.of(text);
    if (shingles.length < FEWEST_SHINGLES) {
      String copyKey = ContentId.of(contentHash, ContentHash.of(title), day);
      return new Fingerprint(copyKey, NO_SHINGLES, NO_BANDS);
    }
    return new Fingerprint(contentHash, shingles, Shingles.bands(shingles));
  }
}
