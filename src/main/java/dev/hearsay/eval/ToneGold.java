package dev.hearsay.eval;

import com.fasterxml.jackson.databind.JsonNode;
import dev.hearsay.model.Polarity;
import dev.hearsay.model.Span;
import java.io.IOException;
import java.io.Reader;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;

/**
 * A quotation whose tone is known, with what stands around it.
 *
 * @param id its name
 * @param before the text before it
 * @param quote its own words, not blank
 * @param after the text after it
 * @param tone what the speaker's words express
 */
public record ToneGold(String id, String before, String quote, String after, Polarity tone) {
  public ToneGold {
    Objects.requireNonNull(id, "id");
    Objects.requireNonNull(before, "before");
    Objects.requireNonNull(after, "after");
    Objects.requireNonNull(tone, "tone");
    if (quote.isBlank()) {
      throw new GoldException("the quote of \"" + id + "\" is blank. Give its words.");
    }
  }

  /**
   * Reads a JSON array, or JSON lines, of objects with {@code id}, {@code before}, {@code quote},
   * {@code after} and {@code tone}.
   *
   * @throws GoldException where a field is missing or the tone is none of the three
   * @throws IOException where the file cannot be read or is no JSON
   */
  public static List<ToneGold> read(Reader reader) throws IOException {
    List<ToneGold> gold = new ArrayList<>();
    for (JsonNode object : GoldJson.objects(reader)) {
      gold.add(
          new ToneGold(
              GoldJson.field(object, "id").asText(),
              GoldJson.field(object, "before").asText(),
              GoldJson.field(object, "quote").asText(),
              GoldJson.field(object, "after").asText(),
              tone(object)));
    }
    return List.copyOf(gold);
  }

  /** The whole text: before, quote and after. */
  public String text() {
    return before + quote + after;
  }

  /** Where the quote stands in {@link #text()}, in code points. */
  public Span place() {
    int start = before.codePointCount(0, before.length());
    return new Span(start, start + quote.codePointCount(0, quote.length()));
  }

  private static Polarity tone(JsonNode object) {
    String label = GoldJson.field(object, "tone").asText();
    for (Polarity polarity : Polarity.values()) {
      if (polarity.label().equals(label.toLowerCase(Locale.ROOT))) {
        return polarity;
      }
    }
    throw new GoldException(
        "\"%s\" is no tone in %s. Use negative, neutral or positive."
            .formatted(label, GoldJson.shortened(object)));
  }
}
