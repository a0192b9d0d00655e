package dev.hearsay.eval;

import com.fasterxml.jackson.databind.JsonNode;
import dev.hearsay.model.Polarity;
import dev.hearsay.model.Span;
import java.io.IOException;
import java.io.Reader;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/**
 * A sentence in the form of NewsMTSC, with the sentiment toward each of its targets.
 *
 * @param sentence its text
 * @param targets what it speaks of, at least one
 */
public record SentimentGold(String sentence, List<Target> targets) {
  public SentimentGold {
    Objects.requireNonNull(sentence, "sentence");
    targets = List.copyOf(targets);
  }

  /**
   * Something that a sentence speaks of.
   *
   * @param place where it stands in the sentence, in code points
   * @param sentiment how the sentence speaks of it
   */
  public record Target(Span place, Polarity sentiment) {}

  /**
   * Reads JSON lines, or a JSON array, of objects with {@code sentence_normalized} and {@code
   * targets}, each with {@code from}, {@code to} and a {@code polarity} of 2, 4 or 6.
   *
   * @throws IllegalArgumentException where a field is missing or a polarity is none of the three
   * @throws IOException where the file cannot be read or is no JSON
   */
  public static List<SentimentGold> read(Reader reader) throws IOException {
    List<SentimentGold> gold = new ArrayList<>();
    for (JsonNode object : GoldJson.objects(reader)) {
      List<Target> targets = new ArrayList<>();
      for (JsonNode target : GoldJson.field(object, "targets")) {
        Span place =
            new Span(GoldJson.field(target, "from").asInt(), GoldJson.field(target, "to").asInt());
        targets.add(new Target(place, sentiment(target)));
      }
      gold.add(new SentimentGold(GoldJson.field(object, "sentence_normalized").asText(), targets));
    }
    return List.copyOf(gold);
  }

  private static Polarity sentiment(JsonNode target) {
    int polarity = GoldJson.field(target, "polarity").asInt();
    return switch (polarity) {
      case 2 -> Polarity.NEGATIVE;
      case 4 -> Polarity.NEUTRAL;
      case 6 -> Polarity.POSITIVE;
      default ->
          throw new IllegalArgumentException(
              "Cannot read the sentiment gold: %d is no polarity in %s. Use 2, 4 or 6."
                  .formatted(polarity, GoldJson.shortened(target)));
    };
  }
}
