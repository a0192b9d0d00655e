package dev.hearsay.nlp.sentiment;

import dev.hearsay.model.Stance;
import dev.hearsay.nlp.encoder.Reading;
import dev.hearsay.nlp.text.Range;
import dev.hearsay.nlp.text.Words;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * What is known of a quote's tone, as eight numbers in the order of {@link #NAMES}.
 *
 * <p>Two come from the network, two from the polarity lexicon (with negation and degree), two from
 * what the cue says of the act, two from words that go with blame or with plain information.
 */
final class ToneFeatures {
  static final List<String> NAMES =
      List.of(
          "network_negative",
          "network_positive",
          "words_positive",
          "words_negative",
          "cue_against",
          "cue_for",
          "condition",
          "second_person");

  private static final Set<Stance> AGAINST =
      EnumSet.of(Stance.ACCUSES, Stance.DISAGREES, Stance.DENIES, Stance.WARNS, Stance.DECLINES);
  private static final Set<Stance> FOR = EnumSet.of(Stance.PRAISES, Stance.AGREES, Stance.PROMISES);
  private static final Set<String> NEGATIONS =
      words(
          "not no never none nobody nothing neither nor without hardly scarcely barely rarely seldom"
              + " cannot lack lacks lacked lacking stop stopped avoid prevent end ended zero");
  private static final Set<String> STRONGER =
      words(
          "very really so too extremely incredibly absolutely totally completely utterly deeply"
              + " highly truly particularly especially terribly quite enormously hugely profoundly"
              + " seriously severely entirely fully just much far more most such even pretty");
  private static final Set<String> WEAKER =
      words("somewhat slightly fairly relatively rather partly partially little bit almost less");
  private static final Set<String> EMPTY =
      words(
          "a an the and or but if of to in on at by for with from as is are was were be been being"
              + " am i you he she it we they me him her us them my your his its our their this that"
              + " these those there here who whom which what when where why how has have had do does"
              + " did will would can could should may might must shall not no n't so than then too"
              + " very just also up out about into over after before under again all any each");
  private static final Set<String> CLAUSE_ENDS = Set.of(".", ",", ";", ":", "!", "?", "—");
  private static final int NEGATION_REACH = 4;
  private static final double NEGATED = -0.6;
  private static final double STRENGTHENED = 1.4;
  private static final double WEAKENED = 0.6;
  private static final int SMOOTHING = 4;

  private ToneFeatures() {}

  static double[] of(
      PolarityLexicon lexicon, Words words, Reading reading, List<Range> content, Stance stance) {
    List<String> forms = new ArrayList<>();
    double negative = 0;
    double positive = 0;
    for (Range piece : content) {
      for (int i = piece.from(); i < piece.to(); i++) {
        forms.add(words.form(i).toLowerCase(Locale.ROOT).replace('’', '\''));
        negative += Math.exp(reading.sentiment()[i][0]);
        positive += Math.exp(reading.sentiment()[i][2]);
      }
    }
    double[] polar = polarWords(lexicon, forms);
    double size = Math.sqrt(contentWords(forms) + SMOOTHING);
    return new double[] {
      negative / forms.size(),
      positive / forms.size(),
      polar[0] / size,
      polar[1] / size,
      AGAINST.contains(stance) ? 1 : 0,
      FOR.contains(stance) ? 1 : 0,
      forms.contains("if") ? 1 : 0,
      forms.contains("you") || forms.contains("your") ? 1 : 0
    };
  }

  /** The summed strengths of praise and of blame. */
  static double[] polarWords(PolarityLexicon lexicon, List<String> forms) {
    double praise = 0;
    double blame = 0;
    for (int i = 0; i < forms.size(); i++) {
      String form = forms.get(i);
      boolean tellsNothing =
          STRONGER.contains(form) || WEAKER.contains(form) || partOfName(forms, i);
      double strength = tellsNothing ? 0 : lexicon.strength(form);
      if (strength == 0) {
        continue;
      }
      strength *= degree(forms, i) * (negated(forms, i) ? NEGATED : 1);
      praise += Math.max(0, strength);
      blame += Math.max(0, -strength);
    }
    return new double[] {praise, blame};
  }

  private static double degree(List<String> forms, int word) {
    if (word == 0) {
      return 1;
    }
    String before = forms.get(word - 1);
    return STRONGER.contains(before) ? STRENGTHENED : WEAKER.contains(before) ? WEAKENED : 1;
  }

  private static boolean negated(List<String> forms, int word) {
    for (int i = word - 1; i >= Math.max(0, word - NEGATION_REACH); i--) {
      String form = forms.get(i);
      if (CLAUSE_ENDS.contains(form)) {
        return false;
      }
      if (NEGATIONS.contains(form) || form.endsWith("n't")) {
        return true;
      }
    }
    return false;
  }

  /** {@code United States}, {@code an awful lot}: no praise and no blame. */
  private static boolean partOfName(List<String> forms, int word) {
    if (word + 1 == forms.size()) {
      return false;
    }
    String next = forms.get(word + 1);
    return switch (forms.get(word)) {
      case "united" -> Set.of("states", "nations", "kingdom").contains(next);
      case "awful", "terrible" -> next.equals("lot");
      default -> false;
    };
  }

  private static int contentWords(List<String> forms) {
    int count = 0;
    for (String form : forms) {
      if (Character.isLetter(form.charAt(0)) && !EMPTY.contains(form)) {
        count++;
      }
    }
    return count;
  }

  private static Set<String> words(String spaced) {
    return Set.of(spaced.split(" "));
  }
}
