package dev.hearsay.report;

/**
 * Persons, or statements by persons, by what the texts say of the person's gender.
 *
 * @param women said to be a woman
 * @param men said to be a man
 * @param unknown not said, or said both ways
 */
public record GenderCount(long women, long men, long unknown) {
  /** Nobody counted. */
  public static final GenderCount NONE = new GenderCount(0, 0, 0);

  public GenderCount {
    Counts.require("women", women);
    Counts.require("men", men);
    Counts.require("unknown", unknown);
  }

  /** All three together. */
  public long total() {
    return women + men + unknown;
  }
}
