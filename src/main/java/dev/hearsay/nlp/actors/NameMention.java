package dev.hearsay.nlp.actors;

import dev.hearsay.model.ActorKind;
import dev.hearsay.model.Gender;
import dev.hearsay.nlp.text.Range;
import java.util.List;

/**
 * A name in the text.
 *
 * @param words where it stands, without titles
 * @param kind what it names
 * @param name its letters, without a possessive ending
 * @param parts its words in lower case without accents, full stops, initials and Jr.
 * @param possessive whether it stands in the possessive: Marlow’s
 * @param title the office right before it, lower case; "" where there is none
 * @param gender what the title before it gives away
 */
record NameMention(
    Range words,
    ActorKind kind,
    String name,
    List<String> parts,
    boolean possessive,
    String title,
    Gender gender) {
  NameMention {
    parts = List.copyOf(parts);
    if (parts.isEmpty()) {
      throw new IllegalArgumentException("A name without a word: " + name);
    }
  }

  /** The surname, or the only word. */
  String last() {
    return parts.get(parts.size() - 1);
  }

  /** The given name, or the only word. */
  String first() {
    return parts.get(0);
  }

  /** Whether a title before it tells of a person. */
  boolean isTitled() {
    return !title.isEmpty() || gender != Gender.UNKNOWN;
  }

  NameMention withKind(ActorKind other) {
    return new NameMention(words, other, name, parts, possessive, title, gender);
  }
}
