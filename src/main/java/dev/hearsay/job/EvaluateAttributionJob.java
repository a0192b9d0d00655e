package dev.hearsay.job;

import dev.hearsay.eval.AttributionGold;
import dev.hearsay.eval.AttributionScoring;
import dev.hearsay.eval.EvaluatedArticle;
import dev.hearsay.eval.LinkScoring;
import dev.hearsay.eval.SpeakerOutcome;
import dev.hearsay.eval.SpeakerReading;
import dev.hearsay.io.RunManifest;
import dev.hearsay.io.UsageException;
import dev.hearsay.nlp.PassageReader;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.apache.spark.sql.SparkSession;

/** Scores the spans of the quotes that the shipped steps write for gold articles. */
public final class EvaluateAttributionJob {
  private final Path gold;
  private final List<AttributionGold> known;
  private final PredictionsFile predictions;

  /**
   * A job for one gold file, which is read at once.
   *
   * @param gold articles with their attributions, as JSON Lines
   * @param predictions where to write what was scored, a line for each gold attribution
   * @throws UsageException when the gold cannot be used or the predictions cannot be written
   */
  public EvaluateAttributionJob(Path gold, Optional<Path> predictions) {
    this.gold = gold;
    this.known = GoldFile.read(gold, AttributionGold::read);
    this.predictions = new PredictionsFile(predictions);
  }

  /**
   * Runs the steps and scores what they wrote.
   *
   * @param build the program's, for the manifest
   */
  public AttributionScoring run(
      SparkSession spark, RunManifest.Build build, StepListener listener) {
    List<EvaluatedArticle> articles = new GoldRun(spark, build, listener).read(gold, known);
    List<SpeakerOutcome> outcomes = SpeakerReading.of(articles, List.of()).outcomes();
    predictions.write(outcomes.stream().map(SpeakerOutcome::json).toList());
    PassageReader reader = PassageReader.load();
    LinkScoring links =
        LinkScoring.of(known, s -> reader.links(s.text(), s.sources(), s.cues(), s.contents()));
    return AttributionScoring.of(articles, links);
  }
}
