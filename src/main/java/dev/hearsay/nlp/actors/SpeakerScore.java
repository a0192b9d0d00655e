package dev.hearsay.nlp.actors;

import dev.hearsay.model.SpeakerKind;
import dev.hearsay.nlp.quotes.Attribution;
import dev.hearsay.nlp.text.Prose;
import dev.hearsay.nlp.text.Range;

/**
 * How probable it is that an attribution is right: that something is said at this place, and by
 * this speaker. A logistic function of what the network and the resolution say, fitted on
 * hand-labelled news (docs/methods/actors.md), one for speakers with a name and one for those
 * without.
 */
final class SpeakerScore {
  private static final double EDGE = 0.01;

  private static final double NAMED = -1.76;
  private static final double NAMED_NETWORK = 0.67;
  private static final double NAMED_RESOLUTION = 0.15;
  private static final double NAMED_PRONOUN = -0.42;
  private static final double NAMED_DESCRIPTION = -0.32;
  private static final double NAMED_CONTINUED = -0.50;
  private static final double NAMED_QUOTED = 0.30;
  private static final double NAMED_LENGTH = 0.47;
  private static final double NAMED_BODY = -0.23;

  private static final double UNNAMED = -0.70;
  private static final double UNNAMED_NETWORK = 0.47;
  private static final double UNNAMED_PRONOUN = -0.24;
  private static final double UNNAMED_CONTINUED = 0.26;
  private static final double UNNAMED_QUOTED = -0.37;
  private static final double UNNAMED_LENGTH = -0.07;
  private static final double UNKNOWN = -0.29;

  /** By what the source names the speaker. */
  enum Form {
    NAME,
    PRONOUN,
    DESCRIPTION,
    CONTINUED
  }

  private final Prose prose;

  SpeakerScore(Prose prose) {
    this.prose = prose;
  }

  /**
   * The probability in [0, 1].
   *
   * @param resolution how probable it is that the source means this speaker
   */
  double of(Attribution attribution, SpeakerKind kind, Form form, double resolution) {
    double score =
        switch (kind) {
          case PERSON, ORGANIZATION, PLACE -> named(attribution, kind, form, resolution);
          default -> unnamed(attribution, kind, form);
        };
    return 1 / (1 + Math.exp(-score));
  }

  private double named(Attribution attribution, SpeakerKind kind, Form form, double resolution) {
    return NAMED
        + NAMED_NETWORK * logit(attribution.score())
        + (form == Form.NAME ? 0 : NAMED_RESOLUTION * logit(resolution))
        + (form == Form.PRONOUN ? NAMED_PRONOUN : 0)
        + (form == Form.DESCRIPTION ? NAMED_DESCRIPTION : 0)
        + (form == Form.CONTINUED ? NAMED_CONTINUED : 0)
        + (kind == SpeakerKind.PERSON ? 0 : NAMED_BODY)
        + NAMED_QUOTED * quoted(attribution)
        + NAMED_LENGTH * length(attribution);
  }

  private double unnamed(Attribution attribution, SpeakerKind kind, Form form) {
    return UNNAMED
        + UNNAMED_NETWORK * logit(attribution.score())
        + (form == Form.PRONOUN ? UNNAMED_PRONOUN : 0)
        + (form == Form.CONTINUED ? UNNAMED_CONTINUED : 0)
        + (kind == SpeakerKind.UNKNOWN ? UNKNOWN : 0)
        + UNNAMED_QUOTED * quoted(attribution)
        + UNNAMED_LENGTH * length(attribution);
  }

  private static double logit(double probability) {
    double inside = Math.min(1 - EDGE, Math.max(EDGE, probability));
    return Math.log(inside / (1 - inside));
  }

  /** 1 where the content begins within quotation marks. */
  private double quoted(Attribution attribution) {
    return prose.marks().inside(attribution.place()) ? 1 : 0;
  }

  private static double length(Attribution attribution) {
    return Math.log1p(attribution.content().stream().mapToInt(Range::length).sum());
  }
}
