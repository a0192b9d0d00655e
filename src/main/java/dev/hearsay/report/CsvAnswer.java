package dev.hearsay.report;

import java.io.PrintWriter;
import java.util.List;
import java.util.stream.Stream;

/** An answer as CSV, written as the CSV files of a report are; no value is an empty field. */
public final class CsvAnswer implements AnswerWriter {
  private final PrintWriter out;

  /** With the names of the columns. */
  public CsvAnswer(List<String> columns, PrintWriter out) {
    this.out = out;
    out.print(CsvWriter.line(columns.stream()));
  }

  @Override
  public void row(List<String> values) {
    Stream<String> fields = values.stream().map(value -> value == null ? "" : value);
    out.print(CsvWriter.line(fields));
  }

  @Override
  public void end() {
    out.flush();
  }
}
