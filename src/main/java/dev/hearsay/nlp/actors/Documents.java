package dev.hearsay.nlp.actors;

import dev.hearsay.model.MentionForm;
import dev.hearsay.nlp.actors.Description.Determiner;
import dev.hearsay.nlp.quotes.Attribution;
import dev.hearsay.nlp.text.Prose;
import dev.hearsay.nlp.text.Range;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * Says whose a piece of writing is that was spoken of before: {@code the statement} after {@code in
 * a statement, the union said}, and {@code the article} after {@code a Carrow Ledger article}.
 */
final class Documents {
  private static final int FARTHEST_SENTENCE = 6;
  private static final double PROBABILITY = 0.7;

  private static final Set<String> OWN = Set.of("a", "an", "his", "her", "its", "their");

  private final Prose prose;
  private final NavigableMap<Integer, Voice> voices = new TreeMap<>();

  /**
   * Reads one article.
   *
   * @param heads what the attributions' sources turn on
   */
  Documents(Prose prose, Cast cast, List<Attribution> attributions, List<SourceHead> heads) {
    this.prose = prose;
    for (int i = 0; i < heads.size(); i++) {
      if (heads.get(i).form() == SourceHead.Form.NAME) {
        int actor = cast.actorOf()[heads.get(i).index()];
        Range source = attributions.get(i).sourceWords().orElseThrow();
        voices.putIfAbsent(source.from(), new Voice(source, actor));
      }
    }
  }

  /**
   * An actor that is named as a source.
   *
   * @param source the whole source
   */
  private record Voice(Range source, int actor) {}

  /** Who said {@code in a statement} or whose article it was when the same noun stood last. */
  Optional<Anaphor> author(int head, Description description) {
    if (description.determiner() != Determiner.DEFINITE
        || !Authorship.isWritten(description.noun())) {
      return Optional.empty();
    }
    int at = description.words().from() - 1;
    while (at >= 0
        && prose.sentencesBetween(at, head) <= FARTHEST_SENTENCE
        && !prose.words().is(at, description.noun())) {
      at--;
    }
    if (at < 0 || prose.sentencesBetween(at, head) > FARTHEST_SENTENCE) {
      return Optional.empty();
    }
    int before = at;
    Stream<Voice> near =
        Stream.of(voices.floorEntry(at), voices.higherEntry(at))
            .filter(Objects::nonNull)
            .map(Map.Entry::getValue);
    return near.filter(v -> isWriter(v, before))
        .findFirst()
        .map(v -> new Anaphor(description.words(), MentionForm.NOMINAL, v.actor(), PROBABILITY));
  }

  private boolean isWriter(Voice voice, int document) {
    int word = voice.source().from();
    boolean inIt =
        document >= 2
            && OWN.contains(prose.words().stem(document - 1))
            && prose.words().is(document - 2, "in")
            && prose.sentencesBetween(Math.min(word, document), Math.max(word, document)) == 0;
    return inIt || voice.source().from() <= document && document < voice.source().to();
  }
}
