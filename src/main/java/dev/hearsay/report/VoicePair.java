package dev.hearsay.report;

import java.util.Objects;

/**
 * How one actor's statements speak of another.
 *
 * @param speaker canonical name of the one who speaks
 * @param target canonical name of the one spoken of
 * @param tone mentions of the target in the speaker's statements, copies left out
 */
public record VoicePair(String speaker, String target, Tone tone) {
  public VoicePair {
    Objects.requireNonNull(speaker, "speaker");
    Objects.requireNonNull(target, "target");
    Objects.requireNonNull(tone, "tone");
  }
}
