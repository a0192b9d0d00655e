package dev.hearsay.nlp.wordings;

import dev.hearsay.InventedSentences;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.regex.Pattern;

/**
 * Invented quotes and what newspapers make of them: the set that the clusters of quotes are
 * measured on.
 *
 * <p>A quote is three sentences of an opening, a subject and a predicate each; two sentences of the
 * set share one of the three at most, as real ones share phrases. The same seed gives the same set.
 */
public final class EditedQuotes {
  private static final int SENTENCES = 3;
  private static final int OPENINGS = 37;
  private static final int OPENINGS_APART = 11;
  private static final int STEPS_APART = 12;
  private static final Pattern NEGATION =
      Pattern.compile("(?i)nobody|never|cannot|without|can't|won't|don't");

  private EditedQuotes() {}

  /** What was done to a quote. */
  public enum Edit {
    NONE,
    CUT_AT_THE_END,
    CUT_AT_THE_BEGINNING,
    ONE_SENTENCE,
    JOINED_BY_DOTS,
    JOINED_WITHOUT,
    INTERRUPTED,
    WORD_REPLACED,
    WORD_DROPPED,
    CONTRACTED,
    SPELLED_OTHERWISE,
    EDITORS_WORD,
    CUT_AND_REPLACED
  }

  /**
   * A quote as an outlet has it.
   *
   * @param original the number of the quote that it was made of
   * @param text with its quotation marks
   */
  public record Edited(int original, Edit edit, String text) {}

  /** So many quotes, each once in every form; at most 444. */
  public static List<Edited> of(int quotes) {
    Random random = new Random(1987);
    List<Edited> edited = new ArrayList<>();
    for (int quote = 0; quote < quotes; quote++) {
      for (Edit edit : Edit.values()) {
        edited.add(new Edited(quote, edit, "“" + edited(quote, edit, random) + "”"));
      }
    }
    return edited;
  }

  private static String edited(int quote, Edit edit, Random random) {
    int at = random.nextInt(SENTENCES);
    String whole = sentence(quote, 0) + " " + sentence(quote, 1) + " " + sentence(quote, 2);
    return switch (edit) {
      case NONE -> whole;
      case CUT_AT_THE_END -> whole.substring(0, space(whole, 0.4 + 0.4 * random.nextDouble()));
      case CUT_AT_THE_BEGINNING -> whole.substring(space(whole, 0.5 * random.nextDouble()) + 1);
      case ONE_SENTENCE -> sentence(quote, at);
      case JOINED_BY_DOTS -> sentence(quote, 0) + " ... " + sentence(quote, 2);
      case JOINED_WITHOUT -> sentence(quote, 0) + " " + sentence(quote, 2);
      case INTERRUPTED -> {
        int seam = space(whole, 0.3);
        yield whole.substring(0, seam) + ",” “" + whole.substring(seam + 1);
      }
      case WORD_REPLACED -> replaced(sentence(quote, at), random);
      case WORD_DROPPED -> dropped(sentence(quote, at), random);
      case CONTRACTED -> contracted(sentence(quote, at));
      case SPELLED_OTHERWISE -> american(sentence(quote, at)).toUpperCase(Locale.ROOT);
      case EDITORS_WORD -> {
        String sentence = sentence(quote, at);
        int space = space(sentence, 0.6);
        yield sentence.substring(0, space) + " [as it is called]" + sentence.substring(space);
      }
      case CUT_AND_REPLACED -> replaced(whole.substring(0, space(whole, 0.5)), random);
    };
  }

  private static String sentence(int quote, int number) {
    return InventedSentences.sentence(
        quote + OPENINGS_APART * number, quote / OPENINGS + STEPS_APART * number);
  }

  private static int space(String text, double part) {
    return text.indexOf(' ', (int) (text.length() * part));
  }

  private static String replaced(String text, Random random) {
    String[] words = text.split(" ");
    words[longWord(words, random)] = "gingerbread";
    return String.join(" ", words);
  }

  private static String dropped(String text, Random random) {
    List<String> words = new ArrayList<>(List.of(text.split(" ")));
    words.remove(longWord(words.toArray(String[]::new), random));
    return String.join(" ", words);
  }

  private static int longWord(String[] words, Random random) {
    while (true) {
      int at = random.nextInt(words.length);
      if (words[at].length() > 4 && !NEGATION.matcher(words[at]).matches()) {
        return at;
      }
    }
  }

  private static String contracted(String text) {
    return text.replace("can't", "cannot")
        .replace("won't", "will not")
        .replace("don't", "do not")
        .replace(" is ", "'s ")
        .replace(" has ", "'s ")
        .replace(" will ", "'ll ")
        .replace(" would ", "'d ");
  }

  private static String american(String text) {
    return text.replace("neighbour", "neighbor")
        .replace("harbour", "harbor")
        .replace("labour", "labor")
        .replace("colour", "color")
        .replace("learnt", "learned")
        .replace("realise", "realize")
        .replace("centre", "center")
        .replace("theatre", "theater")
        .replace("programme", "program")
        .replace("licence", "license")
        .replace("defence", "defense")
        .replace("cheque", "check")
        .replace("catalogue", "catalog")
        .replace("sceptics", "skeptics");
  }
}
