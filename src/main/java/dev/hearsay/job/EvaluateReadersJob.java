package dev.hearsay.job;

import dev.hearsay.eval.NameGold;
import dev.hearsay.eval.NamePrediction;
import dev.hearsay.eval.NameScoring;
import dev.hearsay.eval.PolarityPrediction;
import dev.hearsay.eval.PolarityScoring;
import dev.hearsay.eval.SentimentGold;
import dev.hearsay.eval.ToneGold;
import dev.hearsay.eval.TopicGold;
import dev.hearsay.eval.TopicPrediction;
import dev.hearsay.eval.TopicScoring;
import dev.hearsay.io.UsageException;
import dev.hearsay.model.Article;
import dev.hearsay.model.MentionForm;
import dev.hearsay.model.Polarity;
import dev.hearsay.model.Span;
import dev.hearsay.nlp.ArticleAnalyzer;
import dev.hearsay.nlp.PassageReader;
import dev.hearsay.nlp.text.Words;
import dev.hearsay.nlp.topics.TopicReader;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Scores the readers of topics, tone, sentiment and names on texts of their own, without Spark. */
public final class EvaluateReadersJob {
  private final Path gold;
  private final PredictionsFile predictions;

  /**
   * A job for one gold file.
   *
   * @param gold the answers
   * @param predictions where to write what was scored, a line each
   * @throws UsageException when the predictions cannot be written
   */
  public EvaluateReadersJob(Path gold, Optional<Path> predictions) {
    this.gold = gold;
    this.predictions = new PredictionsFile(predictions);
  }

  /**
   * Scores the main topic of texts.
   *
   * @throws UsageException when the gold file cannot be used
   */
  public TopicScoring topics() {
    List<TopicGold> texts = GoldFile.read(gold, TopicGold::read);
    TopicReader reader = TopicReader.load();
    List<TopicPrediction> told =
        texts.stream()
            .map(
                text ->
                    TopicPrediction.of(text, reader.scores(text.title(), Words.of(text.text()))))
            .toList();
    predictions.write(told.stream().map(TopicPrediction::json).toList());
    return TopicScoring.of(told);
  }

  /**
   * Scores the tone of quotations.
   *
   * @throws UsageException when the gold file cannot be used
   */
  public PolarityScoring tone() {
    List<ToneGold> quotes = GoldFile.read(gold, ToneGold::read);
    PassageReader reader = PassageReader.load();
    return score(
        quotes.stream()
            .map(q -> new PolarityPrediction(q.id(), q.tone(), reader.tone(q.text(), q.place())))
            .toList());
  }

  /**
   * Scores the sentiment toward the targets of sentences.
   *
   * @throws UsageException when the gold file cannot be used
   */
  public PolarityScoring sentiment() {
    List<SentimentGold> sentences = GoldFile.read(gold, SentimentGold::read);
    PassageReader reader = PassageReader.load();
    List<PolarityPrediction> told = new ArrayList<>();
    for (SentimentGold sentence : sentences) {
      List<SentimentGold.Target> targets = sentence.targets();
      List<Span> places = targets.stream().map(SentimentGold.Target::place).toList();
      List<Polarity> polarities = reader.sentiment(sentence.sentence(), places);
      for (int i = 0; i < targets.size(); i++) {
        told.add(
            new PolarityPrediction(
                targets.get(i).id(), targets.get(i).sentiment(), polarities.get(i)));
      }
    }
    return score(told);
  }

  /**
   * Scores the names in texts.
   *
   * @throws UsageException when the gold file cannot be used
   */
  public NameScoring names() {
    List<NameGold> texts = GoldFile.read(gold, NameGold::read);
    ArticleAnalyzer analyzer = ArticleAnalyzer.load();
    List<NamePrediction> told =
        texts.stream().map(text -> new NamePrediction(text, names(analyzer, text))).toList();
    predictions.write(told.stream().map(NamePrediction::json).toList());
    return NameScoring.of(told);
  }

  private static Set<NameGold.Name> names(ArticleAnalyzer analyzer, NameGold text) {
    return analyzer
        .analyze(new Article(text.id(), "", "", null, null, text.text()))
        .mentions()
        .stream()
        .filter(mention -> mention.form() == MentionForm.NAME)
        .map(mention -> new NameGold.Name(mention.span(), mention.kind()))
        .collect(Collectors.toSet());
  }

  private PolarityScoring score(List<PolarityPrediction> told) {
    predictions.write(told.stream().map(PolarityPrediction::json).toList());
    return PolarityScoring.of(told);
  }
}
