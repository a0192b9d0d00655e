package dev.hearsay.nlp.actors;

import dev.hearsay.model.ActorKind;
import dev.hearsay.nlp.encoder.LabelledSpan;
import dev.hearsay.nlp.quotes.Attribution;
import dev.hearsay.nlp.text.Prose;
import dev.hearsay.nlp.text.Range;
import java.util.List;
import java.util.Set;

/**
 * Says who is who in an article: its names grouped into actors, its pronouns and descriptions
 * resolved, and each attribution's speaker. Thread-safe.
 */
public final class ActorResolver {
  private final Lexicon lexicon;

  private ActorResolver(Lexicon lexicon) {
    this.lexicon = lexicon;
  }

  /** Loads the lexicons that come with the program. */
  public static ActorResolver load() {
    return new ActorResolver(Lexicon.shared());
  }

  /**
   * Resolves one article.
   *
   * @param spans its names as the network found them
   * @param attributions in order of their content
   * @param author its byline, null where it has none
   */
  public Resolution resolve(
      Prose prose,
      List<LabelledSpan<ActorKind>> spans,
      List<Attribution> attributions,
      String author) {
    NameReader reader = new NameReader(prose.words(), lexicon);
    List<Range> sources = attributions.stream().flatMap(a -> a.sourceWords().stream()).toList();
    Set<Integer> labels = TurnLabels.labels(prose.words(), attributions).keySet();
    List<NameMention> read =
        reader.read(spans).stream().filter(name -> !labels.contains(name.words().from())).toList();
    List<NameMention> names = MissedNames.add(prose.words(), reader, lexicon, read, sources);
    List<NameMention> settled =
        new TeamNames(prose.words()).settle(new TownNames(prose.words()).settle(names));
    Cast cast = NameResolver.resolve(settled, lexicon);
    new RoleReader(prose, lexicon).read(cast);
    return new ArticleReading(prose, lexicon, cast, attributions, author).resolve();
  }
}
