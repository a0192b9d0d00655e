package dev.hearsay.report;

import java.util.Objects;

/**
 * How one actor's statements speak of another.
 *
 * @param speakerId key of the one who speaks
 * @param targetId key of the one spoken of
 * @param speaker canonical name of the one who speaks
 * @param target canonical name of the one spoken of
 * @param tone mentions of the target in the speaker's statements, copies left out
 */
public record VoicePair(
    String speakerId, String targetId, String speaker, String target, Tone tone) {
  public VoicePair {
    Objects.requireNonNull(speakerId, "speakerId");
    Objects.requireNonNull(targetId, "targetId");
    Objects.requireNonNull(speaker, "speaker");
    Objects.requireNonNull(target, "target");
    Objects.requireNonNull(tone, "tone");
  }
}
