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
   * @param id its name
   * @param place where it stands in the sentence, in code points
   * @param sentiment how the sentence speaks of it
   */
  public record Target(String id, Span place, Polarity sentiment) {}

  /**
   * Reads JSON lines, or a JSON array, of objects with {@code sentence_normalized} and {@code
   * targets}, each with {@code from}, {@code to}, a {@code polarity} of 2, 4 or 6 and, if it has a
   * name, {@code Input.gid}.
   *
   * @throws GoldException where a field is missing, a place is none or a polarity is none of the
   *     three
   * @throws IOException where the file cannot be read or is no JSON
   */
  public static List<SentimentGold> read(Reader reader) throws IOException {
    List<SentimentGold> gold = new ArrayList<>();
    for (JsonNode object : GoldJson.objects(reader)) {
      String sentence = GoldJson.text(object, "sentence_normalized");
      List<Target> targets = new ArrayList<>();
      for (JsonNode target : GoldJson.field(object, "targets")) {
        Span place = place(sentence, target);
        String id = gold.size() + 1 + ":" + place.start();
        targets.add(new Target(target.path("Input.gid").asText(id), place, sentiment(target)));
      }
      gold.add(new SentimentGold(sentence, targets));
    }
    return List.copyOf(gold);
  }

  private static Span place(String sentence, JsonNode target) {
    int from = GoldJson.field(target, "from").asInt();
    int to = GoldJson.field(target, "to").asInt();
    int length = sentence.codePointCount(0, sentence.length());
    if (from < 0 || to <= from || to > length) {
      throw new GoldException(
          "%d to %d is no place in a sentence of %d code points: %s. Count code points."
              .formatted(from, to, length, GoldJson.shortened(target)));
    }
    return new Span(from, to);
  }

  private static Polarity sentiment(JsonNode target) {
    int polarity = GoldJson.field(target, "polarity").asInt();
    return switch (polarity) {
      case 2 -> Polarity.NEGATIVE;
      case 4 -> Polarity.NEUTRAL;
      case 6 -> Polarity.POSITIVE;
      default ->
          throw new GoldException(
              "%d is no polarity in %s. Use 2, 4 or 6."
                  .formatted(polarity, GoldJson.shortened(target)));
    };
  }
}
