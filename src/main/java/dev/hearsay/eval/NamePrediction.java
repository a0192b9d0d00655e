package dev.hearsay.eval;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.hearsay.eval.NameGold.Name;
import java.util.Collection;
import java.util.Objects;
import java.util.Set;

/**
 * A text's known names beside the predicted ones.
 *
 * @param gold the text and its names
 * @param predicted the predicted names
 */
public record NamePrediction(NameGold gold, Set<Name> predicted) {
  private static final ObjectMapper JSON = new ObjectMapper();

  public NamePrediction {
    Objects.requireNonNull(gold, "gold");
    predicted = Set.copyOf(predicted);
  }

  /**
   * One line of a predictions file as JSON: {@code id}, {@code gold} and {@code predicted}, each
   * name with {@code start}, {@code end}, {@code kind} and {@code text}.
   */
  public String json() {
    ObjectNode line = JSON.createObjectNode().put("id", gold.id());
    write(line.putArray("gold"), gold.names());
    write(line.putArray("predicted"), predicted);
    return line.toString();
  }

  private void write(ArrayNode array, Collection<Name> names) {
    for (Name name : names.stream().sorted(NameScoring.ORDER).toList()) {
      int start = gold.text().offsetByCodePoints(0, name.place().start());
      int end = gold.text().offsetByCodePoints(start, name.place().length());
      array
          .addObject()
          .put("start", name.place().start())
          .put("end", name.place().end())
          .put("kind", name.kind().label())
          .put("text", gold.text().substring(start, end));
    }
  }
}
