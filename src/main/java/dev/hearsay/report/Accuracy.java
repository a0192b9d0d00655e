package dev.hearsay.report;

import java.util.Objects;

/**
 * A measured accuracy that a report tells its reader.
 *
 * @param label what was measured, in plain words
 * @param value the figure, with its unit
 * @param command the command that measures it again
 */
public record Accuracy(String label, String value, String command) {
  public Accuracy {
    Objects.requireNonNull(label, "label");
    Objects.requireNonNull(value, "value");
    Objects.requireNonNull(command, "command");
  }
}
