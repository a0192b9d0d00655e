package dev.hearsay.nlp;

import dev.hearsay.model.Polarity;
import dev.hearsay.model.Span;
import dev.hearsay.nlp.encoder.Encoder;
import dev.hearsay.nlp.encoder.EncoderModel;
import dev.hearsay.nlp.encoder.Reading;
import dev.hearsay.nlp.encoder.Role;
import dev.hearsay.nlp.encoder.SpanDecoder;
import dev.hearsay.nlp.quotes.Attribution;
import dev.hearsay.nlp.quotes.AttributionLinker;
import dev.hearsay.nlp.quotes.CueReader;
import dev.hearsay.nlp.sentiment.MentionSentiment;
import dev.hearsay.nlp.sentiment.ToneReader;
import dev.hearsay.nlp.text.Prose;
import dev.hearsay.nlp.text.Range;
import dev.hearsay.nlp.text.WordPiece;
import dev.hearsay.nlp.text.Words;
import java.util.ArrayList;
import java.util.List;

/**
 * Reads tone and sentiment at given places of a short text, with the parts that {@link
 * ArticleAnalyzer} reads them with at the places that it finds. Thread-safe.
 */
public final class PassageReader {
  private final Encoder encoder;
  private final SpanDecoder<Role> attributions = SpanDecoder.attribution();
  private final CueReader cues;
  private final ToneReader tones;

  private PassageReader(Encoder encoder, CueReader cues, ToneReader tones) {
    this.encoder = encoder;
    this.cues = cues;
    this.tones = tones;
  }

  /** Loads the model and the lexicons that come with the program. */
  public static PassageReader load() {
    return new PassageReader(
        new Encoder(WordPiece.load(), EncoderModel.load()), CueReader.load(), ToneReader.load());
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
   * The tone of the quote that stands at the place; its cue is that of the attribution which shares
   * most words with it.
   *
   * @throws IllegalArgumentException where no word stands at the place
   */
  public Polarity tone(String text, Span place) {
    Prose prose = Prose.of(text);
    Reading reading = encoder.read(prose);
    Range quote = at(prose.words(), place);
    Range cue = null;
    int most = 0;
    for (Attribution attribution :
        AttributionLinker.link(prose, attributions.decode(reading.attribution()))) {
      int shared = attribution.content().stream().mapToInt(c -> shared(c, quote)).sum();
      if (shared > most) {
        most = shared;
        cue = attribution.cue();
      }
    }
    return tones
        .tone(prose.words(), reading, List.of(quote), cues.read(prose.words(), cue))
        .polarity();
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

  private static int shared(Range one, Range other) {
    return Math.max(0, Math.min(one.to(), other.to()) - Math.max(one.from(), other.from()));
  }
}
