package dev.hearsay.report;

import java.util.Objects;

/**
 * What the articles of a month hold, copies left out: the sums that a resample of them has as well.
 *
 * @param articles how many they are
 * @param direct statements that stand wholly within quotation marks
 * @param speakers statements by how the speaker is named
 * @param persons of these, the ones by persons who are known by name
 */
public record ArticleSums(long articles, long direct, SpeakerCount speakers, GenderCount persons) {
  public ArticleSums {
    Objects.requireNonNull(speakers, "speakers");
    Objects.requireNonNull(persons, "persons");
    Counts.require("articles", articles);
    Counts.requirePart("direct", direct, "statements", speakers.total());
    Counts.requirePart("persons", persons.total(), "statements", speakers.total());
  }

  /** All statements. */
  public long statements() {
    return speakers.total();
  }
}
