package dev.hearsay.report;

import dev.hearsay.nlp.text.TabbedResource;
import java.util.List;
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

  /**
   * The accuracies that were measured for this version of the program, in the order to tell them.
   *
   * @throws IllegalStateException where the resource is missing or not of its form
   */
  public static List<Accuracy> measured() {
    return TabbedResource.rows(Accuracy.class, "accuracy.tsv", 3).stream()
        .map(row -> new Accuracy(row[0], row[1], row[2]))
        .toList();
  }
}
