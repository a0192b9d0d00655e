package dev.hearsay.nlp.actors;

import dev.hearsay.model.ActorKind;
import dev.hearsay.nlp.text.Range;
import dev.hearsay.nlp.text.Words;
import java.util.List;
import java.util.Locale;

/**
 * Finds who wrote the document that a source speaks of: {@code a study by Ilse Brandt}, {@code
 * Marlow’s announcement}, {@code a Carrow Ledger analysis}. A poll or a study stays a document
 * where only an organization stands behind it.
 */
final class Authorship {

  private final Words words;
  private final List<NameMention> names;
  private final int[] nameFrom;

  /**
   * Reads one text.
   *
   * @param nameFrom for each word, the index of the name that begins there, -1 for none
   */
  Authorship(Words words, List<NameMention> names, int[] nameFrom) {
    this.words = words;
    this.names = names;
    this.nameFrom = nameFrom;
  }

  /**
   * The index of the author's name, -1 for none.
   *
   * @param head the noun phrase before the first comma or preposition
   * @param end where the source ends
   */
  int author(Range head, int end) {
    int by = afterBy(head, end);
    return by >= 0 ? by : beside(head);
  }

  /** {@code a study by Ilse Brandt}, but not {@code a study published by the Ledger}. */
  private int afterBy(Range head, int end) {
    boolean by = head.to() + 1 < end && words.is(head.to(), "by");
    if (!by || lower(head.to() - 1).endsWith("ed")) {
      return -1;
    }
    for (int at = head.to() + 1; at < end && !",;(".contains(words.form(at)); at++) {
      int name = nameFrom[at];
      if (name >= 0) {
        return writer(name, head, end);
      }
    }
    return -1;
  }

  private int writer(int name, Range head, int end) {
    NameMention mention = names.get(name);
    boolean research = isAmong(WordClass.RESEARCH, head);
    if (mention.kind() == ActorKind.PERSON) {
      return research && mention.parts().size() < 2 ? -1 : name;
    }
    int person = personAfter(mention.words().to(), end);
    return person >= 0 || research ? person : name;
  }

  private boolean isAmong(WordClass nouns, Range head) {
    for (int i = head.from(); i < head.to(); i++) {
      if (nouns.has(lower(i))) {
        return true;
      }
    }
    return false;
  }

  /** {@code Carrow Law School professor Ilse Brandt} turns on the person. */
  private int personAfter(int from, int end) {
    for (int at = from; at < Math.min(end, from + 4); at++) {
      int name = nameFrom[at];
      if (name >= 0) {
        return names.get(name).kind() == ActorKind.PERSON ? name : -1;
      }
      boolean letters = Character.isLetterOrDigit(words.form(at).codePointAt(0));
      if (!letters || words.is(at, "and")) {
        return -1;
      }
    }
    return -1;
  }

  /** {@code Marlow’s plan}, {@code a Carrow Ledger analysis}, {@code a speech Marlow gave}. */
  private int beside(Range head) {
    int document = head.from();
    int before = -1;
    while (document < head.to() && !WordClass.AUTHORED.has(lower(document))) {
      before = nameFrom[document] >= 0 ? nameFrom[document] : before;
      document++;
    }
    if (document == head.to()) {
      return -1;
    }
    for (int at = document + 1; at < head.to(); at++) {
      if (nameFrom[at] >= 0 && names.get(nameFrom[at]).words().to() < head.to()) {
        return before < 0 ? nameFrom[at] : -1;
      }
    }
    boolean last = document == head.to() - 1;
    return last && before >= 0 && names.get(before).kind() != ActorKind.PLACE ? before : -1;
  }

  /** Whether the noun is a piece of writing or speech that has an author. */
  static boolean isWritten(String noun) {
    return WordClass.AUTHORED.has(noun);
  }

  private String lower(int word) {
    return words.form(word).toLowerCase(Locale.ROOT);
  }
}
