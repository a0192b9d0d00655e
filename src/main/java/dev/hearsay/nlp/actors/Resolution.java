package dev.hearsay.nlp.actors;

import dev.hearsay.model.ActorKind;
import dev.hearsay.model.LocalActor;
import dev.hearsay.model.Mention;
import dev.hearsay.model.MentionForm;
import dev.hearsay.model.Speaker;
import dev.hearsay.nlp.text.Range;
import java.util.List;

/**
 * Who is who in one article.
 *
 * @param actors the article's actors in order of first mention
 * @param places every place where one is named or meant, in order
 * @param speakers for each attribution, who said it
 */
public record Resolution(List<LocalActor> actors, List<Place> places, List<Speaker> speakers) {
  public Resolution {
    actors = List.copyOf(actors);
    places = List.copyOf(places);
    speakers = List.copyOf(speakers);
  }

  /**
   * A place where an actor is named or meant.
   *
   * @param words its words, without titles
   * @param trim UTF-16 units to leave off at the end: a possessive ending
   * @param form by name, description or pronoun
   * @param kind what is named
   * @param actor index into {@link #actors()}, or {@link Mention#UNRESOLVED} for what is no actor
   */
  public record Place(Range words, int trim, MentionForm form, ActorKind kind, int actor) {}
}
