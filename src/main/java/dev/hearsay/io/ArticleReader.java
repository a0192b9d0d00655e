package dev.hearsay.io;

import dev.hearsay.model.InputRow;
import java.io.IOException;

/** The rows of one opened file, in order. One thread's. */
interface ArticleReader {
  /** The most bytes that a row may take; more is no article, and a task has to hold a whole row. */
  int LONGEST_ROW = 1 << 24;

  /**
   * The next row; null at the end.
   *
   * @throws IOException where the bytes cannot be had
   */
  InputRow next() throws IOException;

  /** Where the next row begins, by line from 1; 0 where the file is one row. */
  long position();
}
