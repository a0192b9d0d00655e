package dev.hearsay.nlp.actors;

import dev.hearsay.model.ActorKind;
import dev.hearsay.model.Gender;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;

/** Who has been spoken of so far, as reading goes on from word to word. */
final class Discourse {
  private static final int NOBODY = -1;

  private final Map<Integer, Occurrence> latest = new HashMap<>();
  private final NavigableMap<Integer, Occurrence> byWord = new TreeMap<>();
  private final Map<Integer, Integer> counts = new HashMap<>();
  private final Map<Gender, Integer> lastPronoun = new EnumMap<>(Gender.class);
  private final List<ActorDraft> actors;
  private int lastSpeaker = NOBODY;
  private int pair = NOBODY;
  private int mostMentions;

  Discourse(List<ActorDraft> actors) {
    this.actors = actors;
  }

  /** Adds the next place; places come in order, one at a word. */
  void add(Occurrence occurrence) {
    Occurrence before = latest.put(occurrence.actor(), occurrence);
    if (before != null) {
      byWord.remove(before.word());
    }
    byWord.put(occurrence.word(), occurrence);
    int count = counts.merge(occurrence.actor(), 1, Integer::sum);
    if (actors.get(occurrence.actor()).kind() == ActorKind.PERSON) {
      mostMentions = Math.max(mostMentions, count);
    }
    if (occurrence.source()) {
      lastSpeaker = occurrence.actor();
    }
  }

  void addPronoun(Occurrence occurrence, Gender gender) {
    add(occurrence);
    lastPronoun.put(gender, occurrence.actor());
  }

  /** The actor's latest place, null for none. */
  Occurrence latest(int actor) {
    return latest.get(actor);
  }

  /** Notes that the actor was named together with another: Ada Marlow and Ben Falk. */
  void addPair(int actor) {
    pair = actor;
  }

  /** The first of the two last named together, if two were. */
  Optional<Occurrence> pair() {
    return Optional.ofNullable(latest.get(pair));
  }

  /** Whether the actor is the first of the two last named together. */
  boolean isPair(int actor) {
    return pair == actor;
  }

  /** Each actor's latest place, the latest first. */
  Collection<Occurrence> latestFirst() {
    return byWord.descendingMap().values();
  }

  int count(int actor) {
    return counts.getOrDefault(actor, 0);
  }

  /** How often the person met most was met. */
  int mostMentions() {
    return mostMentions;
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
