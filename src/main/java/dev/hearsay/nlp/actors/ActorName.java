package dev.hearsay.nlp.actors;

import dev.hearsay.model.ActorKind;
import dev.hearsay.model.ContentId;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Names as keys: what makes two spellings one name.
 *
 * <p>{@code Donald J. Trump Jr.’s} and {@code donald trump jr} have one key; so have {@code The
 * F.B.I.} and {@code FBI}, as persons {@code Tess Orla} and {@code Theresa Orla}, and as
 * organizations {@code Department of Mills} and {@code Mills Department}.
 */
public final class ActorName {
  private static final Pattern MARKS = Pattern.compile("\\p{M}+");
  private static final Pattern POSSESSIVE = Pattern.compile("[’']s\\b|(?<=s)[’'](?=\\s|$)");
  private static final Pattern APOSTROPHE = Pattern.compile("(?<=\\p{L})[’'ʼ`](?=\\p{L})");
  private static final Pattern INITIALS = Pattern.compile("(?<=\\b\\p{L})\\.\\s?(?=\\p{L}\\b)");
  private static final Pattern OTHER = Pattern.compile("[^\\p{L}\\p{N} ]+");
  private static final Pattern SPACES = Pattern.compile("\\s+");

  private ActorName() {}

  /** The id of the actor that is known by that name, the same in every article and run. */
  public static String actorId(ActorKind kind, String name) {
    return idOfKey(kind, key(kind, name));
  }

  /** The id of the actor that is known by the name of that key. */
  public static String idOfKey(ActorKind kind, String key) {
    return ContentId.of("actor", kind.label(), key);
  }

  /**
   * The key of a name: without case, accents, punctuation, titles, possessive ending and middle
   * initials; a person's short given name made long ({@code bill} is {@code william}), an
   * organization's, and a person's that ends with a company's legal form, as {@link
   * OrganizationKey} has it.
   */
  public static String key(ActorKind kind, String name) {
    if (kind != ActorKind.PERSON || NameForms.isCompany(name)) {
      return OrganizationKey.of(kind, name);
    }
    String key = key(name);
    int space = key.indexOf(' ');
    return space < 0
        ? key
        : Lexicon.shared().longForm(key.substring(0, space)) + key.substring(space);
  }

  /** The name without case, accents, punctuation, titles, possessive ending and middle initials. */
  static String key(String name) {
    List<String> words = words(name, WordClass.KEY_TITLE.words());
    List<String> kept = new ArrayList<>();
    for (int i = 0; i < words.size(); i++) {
      boolean middle = i > 0 && i < words.size() - 1;
      if (!middle || words.get(i).length() > 1) {
        kept.add(words.get(i));
      }
    }
    return String.join(" ", kept);
  }

  /** The words in small letters, without accents, punctuation, possessive ending and titles. */
  static List<String> words(String name, Set<String> titles) {
    String plain = Normalizer.normalize(name, Normalizer.Form.NFKD);
    plain = letters(MARKS.matcher(plain).replaceAll("").toLowerCase(Locale.ROOT));
    plain = POSSESSIVE.matcher(plain).replaceAll("");
    plain = APOSTROPHE.matcher(plain).replaceAll("");
    plain = INITIALS.matcher(plain).replaceAll("").replace("&", " and ");
    plain = OTHER.matcher(plain).replaceAll(" ").strip();
    List<String> words = new ArrayList<>(List.of(SPACES.split(plain)));
    while (words.size() > 1 && titles.contains(words.get(0))) {
      words.remove(0);
    }
    return words;
  }

  /** Letters that have no accent to take away, as English papers write them. */
  private static String letters(String plain) {
    return plain
        .replace('ø', 'o')
        .replace('ł', 'l')
        .replace('đ', 'd')
        .replace('ı', 'i')
        .replace("ß", "ss")
        .replace("æ", "ae")
        .replace("œ", "oe");
  }
}
