package dev.hearsay.report;

import java.io.PrintWriter;
import java.util.List;

/** An answer as one JSON array, a line an object; its rows are objects already. */
public final class JsonAnswer implements AnswerWriter {
  private final PrintWriter out;
  private String before = "[";

  /** Nothing is written before the first row or the end. */
  public JsonAnswer(PrintWriter out) {
    this.out = out;
  }

  @Override
  public void row(List<String> values) {
    out.print(before + "\n" + values.get(0));
    before = ",";
  }

  @Override
  public void end() {
    out.print(before.equals("[") ? "[]\n" : "\n]\n");
    out.flush();
  }
}
