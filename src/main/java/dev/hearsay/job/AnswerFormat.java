package dev.hearsay.job;

/** How an answer is written. */
public enum AnswerFormat {
  /** For the eye: fits a line, shortens texts. */
  TABLE,
  /** For a spreadsheet: whole, but for an apostrophe before what would run as a formula. */
  CSV,
  /** For a program: whole. */
  JSON
}
