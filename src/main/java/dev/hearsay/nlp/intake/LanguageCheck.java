package dev.hearsay.nlp.intake;

import dev.hearsay.nlp.text.TabbedResource;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import opennlp.tools.langdetect.Language;
import opennlp.tools.langdetect.LanguageDetectorME;
import opennlp.tools.langdetect.LanguageDetectorModel;

/**
 * Whether a text is clearly in another language than English.
 *
 * <p>The first {@value #CHARACTERS} characters count. A text of which at least one word in eight is
 * a frequent English word that other languages lack is English at sight. Of the rest, the character
 * n-gram model of Apache OpenNLP (103 languages) must find one other language {@value #MARGIN}
 * times as likely as English, in at least {@value #FEWEST_LETTERS} letters, and English words must
 * be rarer than one in twenty: a table of figures or a terse wire notice is no evidence against
 * English. An instance serves one thread; the model is loaded when the first text needs it and
 * shared.
 */
final class LanguageCheck {
  static final int CHARACTERS = 3000;
  static final int FEWEST_LETTERS = 60;
  static final double MARGIN = 3;
  private static final double ENGLISH_AT_SIGHT = 1 / 8.0;
  private static final double ENGLISH_WORDS = 1 / 20.0;
  private static final String ENGLISH = "eng";
  private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{M}]+");

  private final Set<String> english =
      new HashSet<>(TabbedResource.lines(LanguageCheck.class, "english.txt"));
  private LanguageDetectorME detector;

  /**
   * The language that the text is in, where it is clearly not English: {@code German}, {@code pnb}
   * where Java has no name for it.
   */
  Optional<String> foreignLanguage(String text) {
    String head = text.substring(0, Math.min(text.length(), CHARACTERS));
    double share = shareOfEnglishWords(head);
    if (share >= ENGLISH_AT_SIGHT) {
      return Optional.empty();
    }
    String letters =
        WORD.matcher(head).results().map(r -> r.group()).collect(Collectors.joining(" "));
    if (share >= ENGLISH_WORDS || letters.length() < FEWEST_LETTERS) {
      return Optional.empty();
    }
    return otherThanEnglish(letters.toLowerCase(Locale.ROOT));
  }

  private Optional<String> otherThanEnglish(String letters) {
    detector = detector == null ? new LanguageDetectorME(Model.SHARED) : detector;
    Language[] languages = detector.predictLanguages(letters);
    Map<String, Double> confidence =
        Stream.of(languages).collect(Collectors.toMap(Language::getLang, Language::getConfidence));
    Language likeliest = languages[0];
    double ofEnglish = confidence.getOrDefault(ENGLISH, 0.0);
    return likeliest.getConfidence() > MARGIN * ofEnglish
        ? Optional.of(name(likeliest.getLang()))
        : Optional.empty();
  }

  private double shareOfEnglishWords(String text) {
    Matcher matcher = WORD.matcher(text);
    int words = 0;
    int found = 0;
    while (matcher.find()) {
      words++;
      found += english.contains(matcher.group().toLowerCase(Locale.ROOT)) ? 1 : 0;
    }
    return words == 0 ? 0 : (double) found / words;
  }

  /** The language of a three-letter code, which Java names only by its two-letter one. */
  private static String name(String code) {
    return Stream.of(Locale.getISOLanguages())
        .map(Locale::forLanguageTag)
        .filter(language -> language.getISO3Language().equals(code))
        .map(language -> language.getDisplayLanguage(Locale.ENGLISH))
        .findFirst()
        .orElse(code);
  }

  /** Loaded once for a virtual machine, on first use. */
  private static final class Model {
    static final LanguageDetectorModel SHARED = load();

    private static LanguageDetectorModel load() {
      try (InputStream in =
          LanguageDetectorModel.class.getResourceAsStream("/langdetect-183.bin")) {
        if (in == null) {
          throw new IllegalStateException(
              "The class path lacks langdetect-183.bin of opennlp-models-langdetect");
        }
        return new LanguageDetectorModel(in);
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  }
}
