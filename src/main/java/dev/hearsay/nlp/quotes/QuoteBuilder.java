package dev.hearsay.nlp.quotes;

import dev.hearsay.model.Quote;
import dev.hearsay.model.QuoteType;
import dev.hearsay.model.Span;
import dev.hearsay.model.Speaker;
import dev.hearsay.model.TopicScore;
import dev.hearsay.nlp.encoder.Reading;
import dev.hearsay.nlp.sentiment.PolarityScore;
import dev.hearsay.nlp.sentiment.QuoteTone;
import dev.hearsay.nlp.text.Prose;
import dev.hearsay.nlp.text.Range;
import dev.hearsay.nlp.text.Words;
import dev.hearsay.nlp.topics.TopicReader;
import java.util.List;
import java.util.stream.Collectors;

/** Makes a quote of an attribution and its speaker: type, text, cue's meaning, tone and topic. */
public final class QuoteBuilder {
  private final CueReader cues;
  private final TopicReader topics;

  /** A builder with the lexicons that it asks. Thread-safe as they are. */
  public QuoteBuilder(CueReader cues, TopicReader topics) {
    this.cues = cues;
    this.topics = topics;
  }

  /** The quote of an attribution. */
  public Quote build(
      Prose prose,
      Reading reading,
      Attribution attribution,
      Speaker speaker,
      List<TopicScore> articleTopics) {
    Words words = prose.words();
    List<Range> content = attribution.content();
    CueMeaning meaning = cues.read(words, attribution.cue());
    PolarityScore tone = QuoteTone.of(reading, content);
    return new Quote(
        type(prose, content),
        content.stream().map(words::text).collect(Collectors.joining(" ")),
        spans(words, content),
        spans(words, attribution.cueWords().stream().toList()),
        spans(words, attribution.sourceWords().stream().toList()),
        meaning.lemma(),
        meaning.stance(),
        meaning.statement(),
        speaker,
        tone.polarity(),
        tone.score(),
        topics.quoteTopic(words, content, articleTopics));
  }

  private static List<Span> spans(Words words, List<Range> ranges) {
    return ranges.stream().map(words::span).toList();
  }

  /** Direct where every word stands within quotation marks, mixed where some do. */
  static QuoteType type(Prose prose, List<Range> content) {
    int quoted = 0;
    int letters = 0;
    for (Range piece : content) {
      for (int i = piece.from(); i < piece.to(); i++) {
        if (Character.isLetterOrDigit(prose.words().form(i).codePointAt(0))) {
          letters++;
          quoted += prose.marks().inside(i) ? 1 : 0;
        }
      }
    }
    if (quoted == 0) {
      return QuoteType.INDIRECT;
    }
    return quoted == letters ? QuoteType.DIRECT : QuoteType.MIXED;
  }
}
