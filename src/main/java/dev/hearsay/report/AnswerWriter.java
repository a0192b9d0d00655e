package dev.hearsay.report;

import java.util.List;

/** Writes the rows of an answer as they come. Not thread-safe. */
public interface AnswerWriter {
  /** The next row, a value a column; null where there is none. */
  void row(List<String> values);

  /** After the last row. */
  void end();
}
