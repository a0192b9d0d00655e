package dev.hearsay.report;

import java.util.List;
import java.util.Objects;

/**
 * What a run changed in a month that an earlier edition had told of.
 *
 * @param run the last run that changed something; empty where none did
 * @param causes the changed values by cause
 * @param largest the largest changes of figures, one at most of each outlet, topic or actor
 */
public record Restatements(String run, List<Cause> causes, List<Change> largest) {
  /** A month that no run restated. */
  public static final Restatements NONE = new Restatements("", List.of(), List.of());

  public Restatements {
    Objects.requireNonNull(run, "run");
    causes = List.copyOf(causes);
    largest = List.copyOf(largest);
  }

  /** All values that changed. */
  public long values() {
    return causes.stream().mapToLong(Cause::values).sum();
  }

  /**
   * Why values changed.
   *
   * @param name the cause, several with commas between them; empty where none is given
   * @param values how many changed for it
   */
  public record Cause(String name, long values) {
    public Cause {
      Objects.requireNonNull(name, "name");
      Counts.require("values", values);
    }
  }

  /**
   * A figure that changed.
   *
   * @param kind what the figure is of
   * @param subject the outlet's, topic's or actor's name; empty for an outlet that has none
   * @param measure the figure's column
   * @param before the figure before; 0 where there was none
   * @param after the figure now; 0 where there is none
   * @param cause why; empty where none is given
   */
  public record Change(
      Kind kind, String subject, String measure, long before, long after, String cause) {
    public Change {
      Objects.requireNonNull(kind, "kind");
      Objects.requireNonNull(subject, "subject");
      Objects.requireNonNull(measure, "measure");
      Objects.requireNonNull(cause, "cause");
    }
  }

  /** What a figure is of. */
  public enum Kind {
    /** An outlet. */
    OUTLET("outlet"),
    /** A topic. */
    TOPIC("topic"),
    /** An actor. */
    ACTOR("actor");

    private final String label;

    Kind(String label) {
      this.label = label;
    }

    /** Its word. */
    public String label() {
      return label;
    }
  }
}
