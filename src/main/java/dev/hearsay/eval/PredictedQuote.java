package dev.hearsay.eval;

import dev.hearsay.model.Span;
import dev.hearsay.model.SpeakerKind;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;

/**
 * A quote as a run wrote it.
 *
 * @param content what was said
 * @param cue the words that say that it was said
 * @param source the words that name the speaker
 * @param actorId the actor across articles; "" for none
 * @param speakerName the speaker's name, or the source's own words; "" for an unknown speaker
 * @param kind what kind of source
 * @param score probability that the speaker is right
 */
public record PredictedQuote(
    List<Span> content,
    List<Span> cue,
    List<Span> source,
    String actorId,
    String speakerName,
    SpeakerKind kind,
    double score) {
  private static final Set<SpeakerKind> NAMED =
      EnumSet.of(SpeakerKind.PERSON, SpeakerKind.ORGANIZATION, SpeakerKind.PLACE);

  public PredictedQuote {
    content = List.copyOf(content);
    cue = List.copyOf(cue);
    source = List.copyOf(source);
    Objects.requireNonNull(actorId, "actorId");
    Objects.requireNonNull(speakerName, "speakerName");
    Objects.requireNonNull(kind, "kind");
  }

  /** Whether the speaker is of a kind that has a name to be known by. */
  boolean isNamed() {
    return NAMED.contains(kind);
  }
}
