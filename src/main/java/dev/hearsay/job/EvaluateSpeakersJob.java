package dev.hearsay.job;

import dev.hearsay.eval.ActorGold;
import dev.hearsay.eval.ActorScoring;
import dev.hearsay.eval.AttributionGold;
import dev.hearsay.eval.EvaluatedArticle;
import dev.hearsay.eval.SpeakerCalibration;
import dev.hearsay.eval.SpeakerErrors;
import dev.hearsay.eval.SpeakerOutcome;
import dev.hearsay.eval.SpeakerReading;
import dev.hearsay.eval.SpeakerScoring;
import dev.hearsay.eval.SpeakerSummary;
import dev.hearsay.io.RunManifest;
import dev.hearsay.io.UsageException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.apache.spark.sql.SparkSession;

/** Scores the speakers of the quotes that the shipped steps write for gold articles. */
public final class EvaluateSpeakersJob {
  private final Path gold;
  private final List<AttributionGold> known;
  private final Optional<List<ActorGold>> actors;
  private final PredictionsFile predictions;

  /**
   * A job for one gold file, which is read at once.
   *
   * @param gold articles with their attributions and speakers, as JSON Lines
   * @param actors which entities of the articles are one actor
   * @param predictions where to write what was scored, a line for each gold attribution
   * @throws UsageException when a gold file cannot be used or the predictions cannot be written
   */
  public EvaluateSpeakersJob(Path gold, Optional<Path> actors, Optional<Path> predictions) {
    this.gold = gold;
    this.known = GoldFile.read(gold, AttributionGold::readWithSpeakers);
    this.actors = actors.map(file -> GoldFile.read(file, ActorGold::read));
    this.predictions = new PredictionsFile(predictions);
  }

  /**
   * Runs the steps and scores what they wrote.
   *
   * @param build the program's, for the manifest
   */
  public SpeakerSummary run(SparkSession spark, RunManifest.Build build, StepListener listener) {
    List<EvaluatedArticle> articles = new GoldRun(spark, build, listener).read(gold, known);
    SpeakerReading reading = SpeakerReading.of(articles, actors.orElse(List.of()));
    predictions.write(reading.outcomes().stream().map(SpeakerOutcome::json).toList());
    return new SpeakerSummary(
        reading.articles(),
        SpeakerScoring.of(reading),
        actors.map(real -> ActorScoring.of(articles, real)),
        SpeakerCalibration.of(reading),
        SpeakerErrors.of(reading));
  }
}
