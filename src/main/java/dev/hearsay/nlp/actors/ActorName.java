package dev.hearsay.nlp.actors;

import dev.hearsay.model.ActorKind;
import dev.hearsay.model.ContentId;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * Names as keys: what makes two spellings one name.
 *
 * <p>{@code Donald J. Trump Jr.’s} and {@code donald trump jr} have one key; so have {@code The
 * F.B.I.} and {@code FBI}, and as persons {@code Tess Orla} and {@code Theresa Orla}.
 */
public final class ActorName {
  private static final Set<String> TITLES =
      Set.of(
          "mr",
          "mrs",
          "ms",
          "miss",
          "dr",
          "sir",
          "dame",
          "lord",
          "lady",
          "sen",
          "senator",
          "rep",
          "gov",
          "governor",
          "president",
          "secretary",
          "judge",
          "justice",
          "gen",
          "general",
          "lt",
          "col",
          "capt",
          "captain",
          "sgt",
          "prof",
          "professor",
          "rev",
          "the",
          "a",
          "an");

  private ActorName() {}

  /** The key of the actor of that kind and name, the same in every article and run. */
  public static String actorId(ActorKind kind, String name) {
    return ContentId.of("actor", kind.label(), key(kind, name));
  }

  /**
   * {@link #key(String)}, a person's short given name made long: {@code bill} is {@code william}.
   */
  public static String key(ActorKind kind, String name) {
    String key = key(name);
    int space = key.indexOf(' ');
    if (kind != ActorKind.PERSON || space < 0) {
      return key;
    }
    return Lexicon.shared().longForm(key.substring(0, space)) + key.substring(space);
  }

  /** The name without case, accents, punctuation, titles, possessive ending and middle initials. */
  static String key(String name) {
    String plain =
        Normalizer.normalize(name, Normalizer.Form.NFKD)
            .replaceAll("\\p{M}+", "")
            .toLowerCase(Locale.ROOT)
            .replaceAll("[’']s\\b", "")
            .replaceAll("(?<=\\b\\p{L})\\.\\s?(?=\\p{L}\\b)", "")
            .replaceAll("[^\\p{L}\\p{N} ]+", " ")
            .strip();
    List<String> words = new ArrayList<>(List.of(plain.split("\\s+")));
    while (words.size() > 1 && TITLES.contains(words.get(0))) {
      words.remove(0);
    }
    List<String> kept = new ArrayList<>();
    for (int i = 0; i < words.size(); i++) {
      boolean middle = i > 0 && i < words.size() - 1;
      if (!middle || words.get(i).length() > 1) {
        kept.add(words.get(i));
      }
    }
    return String.join(" ", kept);
  }
}
