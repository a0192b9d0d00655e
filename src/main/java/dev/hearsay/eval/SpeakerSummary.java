package dev.hearsay.eval;

import java.util.Objects;
import java.util.Optional;

/**
 * Everything that is told about who said it.
 *
 * @param articles how many articles this is about
 * @param speakers how often the right one is named
 * @param actors whether a speaker is one actor across articles; empty where that is not known
 * @param calibration whether the probabilities come true
 * @param errors what went wrong
 */
public record SpeakerSummary(
    Acceptance articles,
    SpeakerScoring speakers,
    Optional<ActorScoring> actors,
    SpeakerCalibration calibration,
    SpeakerErrors errors) {
  public SpeakerSummary {
    Objects.requireNonNull(articles, "articles");
    Objects.requireNonNull(speakers, "speakers");
    Objects.requireNonNull(actors, "actors");
    Objects.requireNonNull(calibration, "calibration");
    Objects.requireNonNull(errors, "errors");
  }

  /** The figures and the commonest errors as lines of text. */
  public String render() {
    return articles.render()
        + speakers.render()
        + actors.map(ActorScoring::render).orElse("")
        + calibration.render()
        + errors.render();
  }
}
