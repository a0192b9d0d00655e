package dev.hearsay.model;

import java.util.Locale;

/** What an actor or a name is. */
public enum ActorKind {
  /** A human being. */
  PERSON,
  /** A company, party, agency, team, court, paper or the like. */
  ORGANIZATION,
  /** A country, town or region, also where it acts. */
  PLACE,
  /** A law, an event, a work, a people: named, but no actor. */
  OTHER;

  /** The word that stands in the tables. */
  public String label() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** The constant that a table's word stands for. */
  public static ActorKind ofLabel(String label) {
    return valueOf(label.toUpperCase(Locale.ROOT));
  }
}
