package dev.hearsay.nlp.wordings;

/** Which of two wordings is, but for little, a part of the other. */
public enum Containment {
  /** Neither. */
  NONE,
  /** The first is a part of the second. */
  FIRST_IN_SECOND,
  /** The second is a part of the first. */
  SECOND_IN_FIRST,
  /** Each is: they differ in little. */
  BOTH;

  static Containment of(boolean firstInSecond, boolean secondInFirst) {
    if (firstInSecond) {
      return secondInFirst ? BOTH : FIRST_IN_SECOND;
    }
    return secondInFirst ? SECOND_IN_FIRST : NONE;
  }

  /** Whether the first is a part of the second. */
  public boolean firstInSecond() {
    return this == FIRST_IN_SECOND || this == BOTH;
  }

  /** Whether the second is a part of the first. */
  public boolean secondInFirst() {
    return this == SECOND_IN_FIRST || this == BOTH;
  }
}
