package dev.hearsay.report;

import java.util.List;
import java.util.Objects;

/**
 * What became of the input rows of a month.
 *
 * @param states rows by the state they ended in; every row is in exactly one
 * @param samples some of the rows that were not accepted
 */
public record Intake(List<State> states, List<Reject> samples) {
  /** A month without input. */
  public static final Intake NONE = new Intake(List.of(), List.of());

  public Intake {
    states = List.copyOf(states);
    samples = List.copyOf(samples);
  }

  /** All rows that were read. */
  public long rows() {
    return states.stream().mapToLong(State::rows).sum();
  }

  /**
   * A state that rows end in.
   *
   * @param name accepted, duplicate, or the reason of a reject
   * @param rows how many rows
   */
  public record State(String name, long rows) {
    public State {
      Objects.requireNonNull(name, "name");
      Counts.require("rows", rows);
    }
  }

  /**
   * A row that was not accepted.
   *
   * @param input the file
   * @param position row or line within the file from 1; 0 for a whole file
   * @param reason the state that it ended in
   * @param detail what was found, in words
   * @param sample its first characters
   */
  public record Reject(String input, long position, String reason, String detail, String sample) {
    public Reject {
      Objects.requireNonNull(input, "input");
      Objects.requireNonNull(reason, "reason");
      Objects.requireNonNull(detail, "detail");
      Objects.requireNonNull(sample, "sample");
      Counts.require("position", position);
    }
  }
}
