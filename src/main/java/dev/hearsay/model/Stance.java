package dev.hearsay.model;

import java.util.Locale;

/** What the cue says of the act of speaking or thinking. */
public enum Stance {
  /** Says or writes, without more. */
  STATES,
  /** Says what the writer does not vouch for. */
  CLAIMS,
  /** Says that it is not so. */
  DENIES,
  /** Says it to the speaker's own cost. */
  ADMITS,
  /** Says that harm may come. */
  WARNS,
  /** Blames or criticises. */
  ACCUSES,
  /** Commends or welcomes. */
  PRAISES,
  /** Binds the speaker. */
  PROMISES,
  /** Asks or requests. */
  ASKS,
  /** Orders, calls for or urges. */
  DEMANDS,
  /** Suggests or recommends. */
  PROPOSES,
  /** Supports or confirms. */
  AGREES,
  /** Opposes or disputes. */
  DISAGREES,
  /** Predicts or expects. */
  EXPECTS,
  /** Rules, decides or decrees. */
  DECIDES,
  /** Holds in mind: belief or knowledge. */
  THINKS,
  /** Hopes, fears or is glad. */
  FEELS,
  /** Wishes, intends or plans. */
  WANTS,
  /** Sees, hears or finds out. */
  PERCEIVES,
  /** Refuses to comment or says nothing. */
  DECLINES;

  /** The word that stands in the tables. */
  public String label() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** The constant that a table's word stands for. */
  public static Stance ofLabel(String label) {
    return valueOf(label.toUpperCase(Locale.ROOT));
  }
}
