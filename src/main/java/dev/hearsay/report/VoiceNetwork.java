package dev.hearsay.report;

import java.util.List;
import java.util.Objects;

/**
 * The main actors of a month, and who of them speaks how of whom.
 *
 * @param actors canonical names; two namesakes are two actors
 * @param links who speaks of whom, most mentions first
 */
public record VoiceNetwork(List<String> actors, List<Link> links) {
  /** A month in which nobody speaks of anybody. */
  public static final VoiceNetwork EMPTY = new VoiceNetwork(List.of(), List.of());

  /**
   * How one actor's statements speak of another.
   *
   * @param speaker place of the one who speaks among the actors, from 0
   * @param target place of the one spoken of
   * @param tone mentions of the target in the speaker's statements, copies left out
   */
  public record Link(int speaker, int target, Tone tone) {
    public Link {
      Objects.requireNonNull(tone, "tone");
    }
  }

  public VoiceNetwork {
    actors = List.copyOf(actors);
    links = List.copyOf(links);
    for (Link link : links) {
      Objects.checkIndex(link.speaker(), actors.size());
      Objects.checkIndex(link.target(), actors.size());
      if (link.speaker() == link.target()) {
        throw new IllegalArgumentException("A link from an actor to itself: " + link);
      }
    }
  }
}
