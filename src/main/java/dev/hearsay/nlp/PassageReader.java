package dev.hearsay.nlp;

import dev.hearsay.model.Polarity;
import dev.hearsay.model.Span;
import dev.hearsay.nlp.encoder.Encoder;
import dev.hearsay.nlp.encoder.EncoderModel;
import dev.hearsay.nlp.encoder.LabelledSpan;
import dev.hearsay.nlp.encoder.Reading;
import dev.hearsay.nlp.encoder.Role;
import dev.hearsay.nlp.quotes.AttributionLinker;
import dev.hearsay.nlp.quotes.LinkedSpans;
import dev.hearsay.nlp.sentiment.MentionSentiment;
import dev.hearsay.nlp.sentiment.QuoteTone;
import dev.hearsay.nlp.text.Prose;
import dev.hearsay.nlp.text.Range;
import dev.hearsay.nlp.text.WordPiece;
import dev.hearsay.nlp.text.Words;
import java.util.ArrayList;
import java.util.List;

/**
 * Reads tone, sentiment and links at given places of a text, with the parts that {@link
 * ArticleAnalyzer} reads them with at the places that it finds. Thread-safe.
 */
public final class PassageReader {
  private final Encoder encoder;

  private PassageReader(Encoder encoder) {
    this.encoder = encoder;
  }

  /** Loads the model that comes with the program. */
  public static PassageReader load() {
    return new PassageReader(new Encoder(WordPiece.load(), EncoderModel.load()));
  }

  /**
   * How the text speaks of what stands at each place.
   *
   * @throws IllegalArgumentException where no word stands at a place
   */
  public List<Polarity> sentiment(String text, List<Span> places) {
    Prose prose = Prose.of(text);
    Reading reading = encoder.read(prose);
    return places.stream()
        .map(place -> MentionSentiment.of(reading, at(prose.words(), place)).polarity())
        .toList();
  }

  /**
   * The tone of the quote that stands at the place.
   *
   * @throws IllegalArgumentException where no word stands at the place
   */
  public Polarity tone(String text, Span place) {
    Prose prose = Prose.of(text);
    return QuoteTone.of(encoder.read(prose), List.of(at(prose.words(), place))).polarity();
  }

  /**
   * Which of the given spans of an article belong together.
   *
   * @param sources their places in order, as those of the cues and contents
   * @throws IllegalArgumentException where no word stands at a place
   */
  public LinkedSpans links(String text, List<Span> sources, List<Span> cues, List<Span> contents) {
    Prose prose = Prose.of(text);
    List<LabelledSpan<Role>> spans = new ArrayList<>();
    sources.forEach(s -> spans.add(new LabelledSpan<>(at(prose.words(), s), Role.SOURCE, 1)));
    cues.forEach(s -> spans.add(new LabelledSpan<>(at(prose.words(), s), Role.CUE, 1)));
    contents.forEach(s -> spans.add(new LabelledSpan<>(at(prose.words(), s), Role.CONTENT, 1)));
    return AttributionLinker.linkGiven(prose, spans, encoder.read(prose).links());
  }

  /** The words that have a letter at the place. */
  private static Range at(Words words, Span place) {
    List<Integer> found = new ArrayList<>();
    for (int i = 0; i < words.size(); i++) {
      if (words.span(new Range(i, i + 1)).overlaps(place)) {
        found.add(i);
      }
    }
    if (found.isEmpty()) {
      throw new IllegalArgumentException(
          "Cannot read the passage: no word stands at %s. Give a place with a word."
              .formatted(place));
    }
    return new Range(found.get(0), found.get(found.size() - 1) + 1);
  }
}
