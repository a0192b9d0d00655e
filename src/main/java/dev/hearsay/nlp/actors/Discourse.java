package dev.hearsay.nlp.actors;

import dev.hearsay.model.Gender;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Who has been spoken of so far, as reading goes on from word to word. */
final class Discourse {
  private static final int NOBODY = -1;

  private final Map<Integer, Occurrence> latest = new HashMap<>();
  private final Map<Integer, Integer> counts = new HashMap<>();
  private final Map<Gender, Integer> lastPronoun = new EnumMap<>(Gender.class);
  private int lastSpeaker = NOBODY;

  /** Adds the next place; places come in order. */
  void add(Occurrence occurrence) {
    latest.put(occurrence.actor(), occurrence);
    counts.merge(occurrence.actor(), 1, Integer::sum);
    if (occurrence.source()) {
      lastSpeaker = occurrence.actor();
    }
  }

  void addPronoun(Occurrence occurrence, Gender gender) {
    add(occurrence);
    lastPronoun.put(gender, occurrence.actor());
  }

  /** Each actor's latest place, the latest first. */
  List<Occurrence> latestFirst() {
    List<Occurrence> all = new ArrayList<>(latest.values());
    all.sort(Comparator.comparingInt(Occurrence::word).reversed().thenComparing(Occurrence::actor));
    return all;
  }

  int count(int actor) {
    return counts.getOrDefault(actor, 0);
  }

  /** Whom the last pronoun of that gender meant, -1 for nobody. */
  int lastPronoun(Gender gender) {
    return lastPronoun.getOrDefault(gender, NOBODY);
  }

  /** Who stood last in a source, -1 for nobody. */
  int lastSpeaker() {
    return lastSpeaker;
  }
}
