package dev.hearsay.report;

/** The check that every count of a report passes. */
final class Counts {
  private Counts() {}

  static void require(String name, long count) {
    if (count < 0) {
      throw new IllegalArgumentException("A count below 0: " + name + " = " + count);
    }
  }

  static void requirePart(String name, long part, String wholeName, long whole) {
    require(name, part);
    if (part > whole) {
      throw new IllegalArgumentException(
          "A part above its whole: " + name + " = " + part + ", " + wholeName + " = " + whole);
    }
  }
}
