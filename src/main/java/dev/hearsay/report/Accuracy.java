package dev.hearsay.report;

import dev.hearsay.nlp.text.TabbedResource;
import java.util.List;
import java.util.Locale;
import java.util.Objects;

/**
 * A measured accuracy that a report tells its reader.
 *
 * @param key what it is looked up by: {@link #NAMED_PRECISION} and the like, or any other
 * @param label what was measured, in plain words
 * @param figure how much is right, 0 to 100
 * @param unit behind the figure: {@code %}, {@code F1}
 * @param command the command that measures it again
 */
public record Accuracy(String key, String label, double figure, String unit, String command) {
  /** Of the quotes that are told to be by a named speaker, those that are by this one. */
  public static final String NAMED_PRECISION = "named-precision";

  /** Of what named speakers said, what is found with the right one. */
  public static final String NAMED_RECALL = "named-recall";

  public Accuracy {
    Objects.requireNonNull(key, "key");
    Objects.requireNonNull(label, "label");
    Objects.requireNonNull(unit, "unit");
    Objects.requireNonNull(command, "command");
    if (!(figure > 0 && figure <= 100)) {
      throw new IllegalArgumentException("An accuracy outside 0 to 100: " + figure);
    }
  }

  /** The figure with its unit: {@code 79.5 %}. */
  public String value() {
    return number() + " " + unit;
  }

  /** The figure as it is printed: {@code 79.5}. */
  String number() {
    return String.format(Locale.ROOT, "%.1f", figure);
  }

  /** How much is right, 0 to 1. */
  double share() {
    return figure / 100;
  }

  /**
   * The accuracies that were measured for this version of the program, in the order to tell them.
   *
   * @throws IllegalStateException where the resource is missing or not of its form
   */
  public static List<Accuracy> measured() {
    return TabbedResource.rows(Accuracy.class, "accuracy.tsv", 5).stream()
        .map(row -> new Accuracy(row[0], row[1], Double.parseDouble(row[2]), row[3], row[4]))
        .toList();
  }
}
