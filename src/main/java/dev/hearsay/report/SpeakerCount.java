package dev.hearsay.report;

/**
 * Statements by how the article names their speaker.
 *
 * @param named a person, organization or place with a name
 * @param unnamed a person without a name, or a group
 * @param documents a report, poll, letter or law
 * @param unknown nobody named, or not found out
 */
public record SpeakerCount(long named, long unnamed, long documents, long unknown) {
  /** Nothing counted. */
  public static final SpeakerCount NONE = new SpeakerCount(0, 0, 0, 0);

  public SpeakerCount {
    Counts.require("named", named);
    Counts.require("unnamed", unnamed);
    Counts.require("documents", documents);
    Counts.require("unknown", unknown);
  }

  /** All four together. */
  public long total() {
    return named + unnamed + documents + unknown;
  }
}
