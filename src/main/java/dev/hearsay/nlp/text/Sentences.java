package dev.hearsay.nlp.text;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Where sentences end, by rules that fit news: a full stop, question or exclamation mark, with the
 * quotation marks and brackets that close after it, before a capital letter, a digit or an opening
 * mark; not after an initial, a title or a common abbreviation. A paragraph's end always ends one.
 *
 * <p>{@code Sen. J. B. Marlow Jr. spoke. “No.” He left.} has three. Immutable.
 */
public final class Sentences {
  private static final Set<String> ABBREVIATIONS =
      Set.of(
          "mr", "mrs", "ms", "dr", "prof", "sen", "sens", "rep", "reps", "gov", "govs", "gen", "lt",
          "col", "sgt", "capt", "cmdr", "adm", "maj", "pvt", "cpl", "rev", "fr", "hon", "st", "mt",
          "vs", "jan", "feb", "mar", "apr", "jun", "jul", "aug", "sept", "sep", "oct", "nov", "dec",
          "fla", "calif", "mass", "conn", "pa", "va", "md", "ariz", "ark", "colo", "ga", "ill",
          "ind", "kan", "ky", "la", "mich", "minn", "miss", "mo", "mont", "neb", "nev", "okla",
          "ore", "tenn", "tex", "vt", "wash", "wis", "wyo", "del", "d", "u", "messrs", "supt",
          "det", "insp", "cllr", "art", "sec", "fig", "vol", "pp", "approx", "est", "dept", "univ",
          "assn", "bros", "ave", "blvd", "rd");

  private static final Pattern TIME_AFTER_HOUR =
      Pattern.compile("(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|[A-Z]{1,3}T");

  private final int[] sentence;

  private Sentences(int[] sentence) {
    this.sentence = sentence;
  }

  /** The sentences of a text. */
  public static Sentences of(Words words) {
    int[] sentence = new int[words.size()];
    int current = 0;
    for (int i = 0; i < words.size(); i++) {
      if (i > 0 && (words.beginsLine(i) || endsBefore(words, i))) {
        current++;
      }
      sentence[i] = current;
    }
    return new Sentences(sentence);
  }

  /** The sentence that the word stands in, from 0. */
  public int of(int word) {
    return sentence[word];
  }

  /** Whether the word begins a sentence. */
  public boolean begins(int word) {
    return word == 0 || sentence[word] != sentence[word - 1];
  }

  /** The words of the word's own sentence. */
  public Range around(int word) {
    int from = word;
    while (!begins(from)) {
      from--;
    }
    int to = word + 1;
    while (to < sentence.length && sentence[to] == sentence[word]) {
      to++;
    }
    return new Range(from, to);
  }

  /** How many sentences there are. */
  public int count() {
    return sentence.length == 0 ? 0 : sentence[sentence.length - 1] + 1;
  }

  private static boolean endsBefore(Words words, int at) {
    if (!words.spaceBefore(at) || !canBegin(words.form(at))) {
      return false;
    }
    int stop = at - 1;
    while (stop > 0 && closes(words.form(stop)) && !words.beginsLine(stop)) {
      stop--;
    }
    return switch (words.form(stop)) {
      case "?", "!", "…" -> true;
      case "." -> !abbreviates(words, stop);
      default -> false;
    };
  }

  private static boolean canBegin(String form) {
    int first = form.codePointAt(0);
    return Character.isUpperCase(first)
        || Character.isDigit(first)
        || "“‘\"'([—–•*".indexOf(first) >= 0
        || !Character.isLetter(first) && first > 0x2fff;
  }

  /** {@code Monday} and {@code ET} of {@code 9 a.m. Monday} and {@code 9 a.m. ET}. */
  private static boolean isTimeAfterHour(Words words, int at) {
    String form = at < words.size() ? words.form(at) : "";
    return TIME_AFTER_HOUR.matcher(form).matches();
  }

  private static boolean closes(String form) {
    return "”’\"')]".contains(form);
  }

  private static boolean abbreviates(Words words, int stop) {
    if (stop == 0 || words.spaceBefore(stop)) {
      return false;
    }
    String before = words.form(stop - 1);
    boolean initial = before.length() == 1 && Character.isUpperCase(before.charAt(0));
    if (initial) {
      return !before.equals("I");
    }
    if (stop >= 3 && words.form(stop - 2).equals(".") && !words.spaceBefore(stop - 1)) {
      String letters = words.form(stop - 3) + "." + before;
      return letters.equals("e.g")
          || letters.equals("i.e")
          || (letters.equals("a.m") || letters.equals("p.m")) && isTimeAfterHour(words, stop + 1);
    }
    if (before.equalsIgnoreCase("no") || before.equalsIgnoreCase("nos")) {
      return stop + 1 < words.size() && Character.isDigit(words.form(stop + 1).charAt(0));
    }
    // "Ill." and "Miss." abbreviate, "ill." and "miss." end a sentence
    return Character.isUpperCase(before.charAt(0))
        ? ABBREVIATIONS.contains(before.toLowerCase(Locale.ROOT))
        : before.equals("vs") || before.equals("approx");
  }
}
