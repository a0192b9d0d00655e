package dev.hearsay.nlp.actors;

import dev.hearsay.model.ActorKind;
import dev.hearsay.model.MentionForm;
import dev.hearsay.nlp.text.Prose;
import dev.hearsay.nlp.text.Range;
import dev.hearsay.nlp.text.Words;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/**
 * Says who {@code I} is outside quotations: who signs the letter, else the article's author.
 *
 * <p>A signature is a line that holds a person's name alone and stands below the text. Where there
 * is no byline, a last line such as {@code Ada Marlow is a playwright in Carrow.} names the author.
 */
final class OwnVoice {
  private static final double SIGNED = 0.8;
  private static final double WROTE = 0.9;

  private static final Set<String> VERBS =
      Set.of("is", "teaches", "writes", "works", "lives", "directs", "edits", "leads");

  private final Prose prose;
  private final Words words;
  private final List<ActorDraft> actors;
  private final String author;
  private final TreeMap<Integer, Integer> signatures = new TreeMap<>();
  private final int described;
  private int authorsPlace = -1;

  /**
   * Reads one article.
   *
   * @param author the article's byline, null where it has none
   */
  OwnVoice(Prose prose, Cast cast, List<ActorDraft> actors, String author) {
    this.prose = prose;
    this.words = prose.words();
    this.actors = actors;
    this.author = Byline.person(author).orElse(null);
    Map<Integer, Integer> actorFrom = new HashMap<>();
    Map<Integer, Range> nameFrom = new HashMap<>();
    for (int i = 0; i < cast.names().size(); i++) {
      NameMention name = cast.names().get(i);
      if (name.kind() == ActorKind.PERSON && name.parts().size() > 1) {
        actorFrom.put(name.words().from(), cast.actorOf()[i]);
        nameFrom.put(name.words().from(), name.words());
      }
    }
    for (Range line : words.paragraphs()) {
      Range name = nameFrom.get(line.from());
      if (name != null && line.from() > 0 && isAlone(name, line)) {
        signatures.put(line.from(), actorFrom.get(line.from()));
      }
    }
    this.described = describedAtEnd(nameFrom, actorFrom);
  }

  /** {@code Ada Marlow is a playwright in Carrow.} as the last line, -1 for none. */
  private int describedAtEnd(Map<Integer, Range> nameFrom, Map<Integer, Integer> actorFrom) {
    List<Range> lines = words.paragraphs();
    Range last = lines.isEmpty() ? null : lines.get(lines.size() - 1);
    Range name = last == null || lines.size() < 3 ? null : nameFrom.get(last.from());
    return name != null && name.to() < words.size() && VERBS.contains(words.stem(name.to()))
        ? actorFrom.get(last.from())
        : -1;
  }

  private boolean isAlone(Range name, Range line) {
    boolean stop = name.to() + 1 == line.to() && words.form(name.to()).equals(".");
    return name.to() == line.to() || stop;
  }

  /** Whom the word means, if it is the first person outside quotations. */
  Optional<Anaphor> resolve(int word) {
    if (!WordClass.FIRST_PERSON.has(words.stem(word)) || prose.marks().inside(word)) {
      return Optional.empty();
    }
    Map.Entry<Integer, Integer> signature = signatures.higherEntry(word);
    if (signature != null) {
      return Optional.of(anaphor(word, signature.getValue(), SIGNED));
    }
    Optional<Integer> byline = author();
    if (byline.isPresent()) {
      return Optional.of(anaphor(word, byline.get(), WROTE));
    }
    return described < 0 ? Optional.empty() : Optional.of(anaphor(word, described, SIGNED));
  }

  /** Whose the byline is, if it is one person's. */
  Optional<Integer> author() {
    return author == null ? Optional.empty() : Optional.of(authorsPlace());
  }

  private static Anaphor anaphor(int word, int actor, double probability) {
    return new Anaphor(new Range(word, word + 1), MentionForm.PRONOUN, actor, probability);
  }

  private int authorsPlace() {
    List<String> parts = NameReader.parts(author);
    for (int a = 0; a < actors.size() && authorsPlace < 0; a++) {
      boolean person = actors.get(a).kind() == ActorKind.PERSON;
      authorsPlace = person && actors.get(a).parts().equals(parts) ? a : authorsPlace;
    }
    if (authorsPlace < 0) {
      actors.add(ActorDraft.author(author, Lexicon.shared()));
      authorsPlace = actors.size() - 1;
    }
    return authorsPlace;
  }
}
