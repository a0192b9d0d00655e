package dev.hearsay.eval;

import dev.hearsay.eval.AttributionGold.Attribution;
import dev.hearsay.eval.AttributionGold.Entity;
import dev.hearsay.model.Span;
import dev.hearsay.model.SpeakerKind;
import java.util.ArrayList;
import java.util.List;

/** An invented article, whose gold and predictions are told by their words. */
final class InventedArticle {
  static final String TEXT =
      "Mira Voss said the dam was safe. “It will hold,” Voss said. "
          + "Officials denied that there was a leak.";

  private static final List<Entity> ENTITIES =
      List.of(
          new Entity("a1", "person", "Mira Voss", List.of("Voss", "the engineer")),
          new Entity("a2", "group", "Officials", List.of()));

  private InventedArticle() {}

  /** Three attributions: Voss indirect, Voss direct, officials indirect. */
  static AttributionGold gold(String id) {
    return new AttributionGold(
        id,
        TEXT,
        ENTITIES,
        List.of(
            attribution("E1", "Mira Voss", "said", "the dam was safe", "a1"),
            attribution("E2", "Voss said", "said.", "“It will hold,”", "a1"),
            attribution("E3", "Officials", "denied", "that there was a leak", "a2")));
  }

  static EvaluatedArticle predicted(String id, PredictedQuote... quotes) {
    return new EvaluatedArticle(gold(id), true, List.of(quotes));
  }

  /** A quote with the gold's own spans. */
  static PredictedQuote asInGold(int attribution, String name, SpeakerKind kind) {
    Attribution gold = gold("").attributions().get(attribution);
    return new PredictedQuote(
        gold.content(),
        gold.cue(),
        gold.source(),
        name.isEmpty() ? "" : "id:" + name,
        name,
        kind,
        0.75);
  }

  /** A quote with other content. */
  static PredictedQuote withContent(String content, String name) {
    return new PredictedQuote(
        spans(content), List.of(), List.of(), "id:" + name, name, SpeakerKind.PERSON, 0.75);
  }

  private static Attribution attribution(
      String id, String source, String cue, String content, String... speakers) {
    return new Attribution(id, spans(source), spans(cue), spans(content), List.of(speakers));
  }

  private static List<Span> spans(String words) {
    List<Span> spans = new ArrayList<>();
    spans.add(new Span(TEXT.indexOf(words), TEXT.indexOf(words) + words.length()));
    return spans;
  }
}
