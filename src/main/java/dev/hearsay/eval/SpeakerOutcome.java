package dev.hearsay.eval;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.hearsay.model.QuoteType;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;

/**
 * What became of one gold attribution.
 *
 * @param id {@code <article id>#<attribution id>}
 * @param type direct, mixed or indirect
 * @param speakers who speaks; the named ones alone where one is named; may be empty
 * @param source the words that name the speaker; may be empty
 * @param content what was said
 * @param quote the predicted quote; null where none was found
 * @param predictedSource the words that the quote takes for the speaker's; may be empty
 * @param verdict how right its speaker is
 */
public record SpeakerOutcome(
    String id,
    QuoteType type,
    List<AttributionGold.Entity> speakers,
    String source,
    String content,
    PredictedQuote quote,
    String predictedSource,
    Verdict verdict) {
  private static final ObjectMapper JSON = new ObjectMapper();

  public SpeakerOutcome {
    Objects.requireNonNull(id, "id");
    Objects.requireNonNull(type, "type");
    speakers = List.copyOf(speakers);
    Objects.requireNonNull(source, "source");
    Objects.requireNonNull(content, "content");
    Objects.requireNonNull(predictedSource, "predictedSource");
    Objects.requireNonNull(verdict, "verdict");
  }

  /** How right a predicted speaker is. */
  public enum Verdict {
    /** A named speaker by the full name, or an unnamed one kept unnamed. */
    RIGHT,
    /** A named speaker by another of the names. */
    ALIAS,
    /** Another speaker, or none. */
    WRONG,
    /** No quote answers the attribution. */
    NOT_FOUND
  }

  /** Whether a speaker is of a type that has a name to be known by. */
  boolean isNamed() {
    return !speakers.isEmpty() && speakers.get(0).isNamed();
  }

  /** The type of who speaks; {@code nobody} where nobody is meant. */
  String goldKind() {
    return speakers.isEmpty() ? "nobody" : speakers.get(0).type();
  }

  /** The predicted quote, if there is one. */
  Optional<PredictedQuote> found() {
    return Optional.ofNullable(quote);
  }

  /**
   * One line of a predictions file as JSON: {@code id}, {@code gold} (the speakers' names), {@code
   * predicted} (the name; null where no quote answers the attribution) and {@code verdict}.
   */
  public String json() {
    ObjectNode line = JSON.createObjectNode().put("id", id);
    speakers.forEach(speaker -> line.withArray("gold").add(speaker.name()));
    if (speakers.isEmpty()) {
      line.putArray("gold");
    }
    return line.put("predicted", quote == null ? null : quote.speakerName())
        .put("verdict", verdict.name().toLowerCase(Locale.ROOT))
        .toString();
  }
}
