package dev.hearsay.nlp;

import dev.hearsay.model.ActorKind;
import dev.hearsay.model.Analysis;
import dev.hearsay.model.Article;
import dev.hearsay.model.ContentId;
import dev.hearsay.model.Mention;
import dev.hearsay.model.Quote;
import dev.hearsay.model.Span;
import dev.hearsay.model.TopicScore;
import dev.hearsay.nlp.actors.ActorResolver;
import dev.hearsay.nlp.actors.Resolution;
import dev.hearsay.nlp.encoder.Encoder;
import dev.hearsay.nlp.encoder.EncoderModel;
import dev.hearsay.nlp.encoder.LabelledSpan;
import dev.hearsay.nlp.encoder.Reading;
import dev.hearsay.nlp.encoder.Role;
import dev.hearsay.nlp.encoder.SpanDecoder;
import dev.hearsay.nlp.quotes.Attribution;
import dev.hearsay.nlp.quotes.AttributionLinker;
import dev.hearsay.nlp.quotes.CueReader;
import dev.hearsay.nlp.quotes.MissingSources;
import dev.hearsay.nlp.quotes.QuoteBuilder;
import dev.hearsay.nlp.sentiment.MentionSentiment;
import dev.hearsay.nlp.sentiment.PolarityScore;
import dev.hearsay.nlp.text.Prose;
import dev.hearsay.nlp.text.WordPiece;
import dev.hearsay.nlp.topics.Taxonomy;
import dev.hearsay.nlp.topics.TopicReader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;

/**
 * The whole understanding of one article: words, names, attributions, actors, topics and tone.
 *
 * <p>Costs a second to load and is thread-safe: one serves every task of an executor.
 */
public final class ArticleAnalyzer {
  /** Raised with every change of the rules that lets a text be read differently. */
  private static final String RULES = "7";

  private final Encoder encoder;
  private final SpanDecoder<Role> attributions = SpanDecoder.attribution();
  private final SpanDecoder<ActorKind> names = SpanDecoder.names();
  private final ActorResolver actors;
  private final TopicReader topics;
  private final QuoteBuilder quotes;

  private ArticleAnalyzer(
      Encoder encoder, ActorResolver actors, TopicReader topics, QuoteBuilder quotes) {
    this.encoder = encoder;
    this.actors = actors;
    this.topics = topics;
    this.quotes = quotes;
  }

  /** Loads the model, the lexicons and the taxonomy that come with the program. */
  public static ArticleAnalyzer load() {
    return load(Taxonomy.builtIn());
  }

  /**
   * Loads the model and the lexicons that come with the program.
   *
   * @param taxonomy the topics that articles are filed under
   */
  public static ArticleAnalyzer load(Taxonomy taxonomy) {
    TopicReader topics = TopicReader.load(taxonomy);
    return new ArticleAnalyzer(
        new Encoder(WordPiece.load(), EncoderModel.load()),
        ActorResolver.load(),
        topics,
        new QuoteBuilder(CueReader.load(), topics));
  }

  /**
   * Checksum of the model, the lexicons, the rules and the taxonomy: two equal ones read a text
   * alike.
   *
   * @param taxonomy the topics that articles are filed under
   * @throws UncheckedIOException where a resource cannot be read
   */
  public static String reader(Taxonomy taxonomy) {
    List<String> parts = new ArrayList<>(List.of(RULES, taxonomy.text()));
    LanguageFiles.reading().forEach((file, checksum) -> parts.add(file + " " + checksum));
    return ContentId.of(parts.toArray(String[]::new));
  }

  /** Reads one article. */
  public Analysis analyze(Article article) {
    Prose prose = Prose.of(article.text());
    if (prose.words().size() == 0) {
      throw new IllegalArgumentException(
          "Cannot read article " + article.docId() + ": its text has no word.");
    }
    return analyze(article.title(), article.author(), prose, encoder.read(prose));
  }

  Analysis analyze(String title, String author, Prose prose, Reading reading) {
    List<LabelledSpan<ActorKind>> named = names.decode(reading.names());
    List<Attribution> linked =
        MissingSources.fill(
            prose,
            named,
            AttributionLinker.link(
                prose, attributions.decode(reading.attribution()), reading.links()));
    Resolution resolution = actors.resolve(prose, named, linked, author);
    List<TopicScore> topicScores = topics.topics(title, prose.words());
    List<Quote> said = new ArrayList<>();
    for (int i = 0; i < linked.size(); i++) {
      said.add(
          quotes.build(prose, reading, linked.get(i), resolution.speakers().get(i), topicScores));
    }
    return new Analysis(
        prose.words().size(),
        mentions(prose, reading, resolution),
        said,
        resolution.actors(),
        topicScores);
  }

  private static List<Mention> mentions(Prose prose, Reading reading, Resolution resolution) {
    List<Mention> mentions = new ArrayList<>();
    for (Resolution.Place place : resolution.places()) {
      PolarityScore sentiment = MentionSentiment.of(reading, place.words());
      Span span = prose.words().span(place.words());
      String text = prose.words().text(place.words());
      mentions.add(
          new Mention(
              new Span(span.start(), span.end() - place.trim()),
              text.substring(0, text.length() - place.trim()),
              place.form(),
              place.kind(),
              place.actor(),
              sentiment.polarity(),
              sentiment.score()));
    }
    return mentions;
  }
}
