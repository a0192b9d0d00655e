package dev.hearsay.nlp.sentiment;

import dev.hearsay.nlp.text.TabbedResource;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Words that praise or blame, by base form. Immutable and thread-safe. */
final class PolarityLexicon {
  private static final String RESOURCE = "polarity.tsv";
  private static final int SHORTEST_STEM = 3;

  /** What a form may end in, and what may stand there in the base form. */
  private record Ending(String suffix, List<String> bases) {}

  private static final List<Ending> ENDINGS =
      List.of(
          new Ending("'s", List.of("")),
          new Ending("s", List.of("")),
          new Ending("es", List.of("", "e")),
          new Ending("ies", List.of("y")),
          new Ending("ied", List.of("y")),
          new Ending("ed", List.of("", "e")),
          new Ending("ing", List.of("", "e")),
          new Ending("ly", List.of("")),
          new Ending("er", List.of("", "e")),
          new Ending("est", List.of("", "e")),
          new Ending("ily", List.of("y")),
          new Ending("iness", List.of("y")),
          new Ending("ness", List.of("")));

  private final Map<String, Double> strengths;

  private PolarityLexicon(Map<String, Double> strengths) {
    this.strengths = strengths;
  }

  static PolarityLexicon load() {
    Map<String, Double> strengths = new HashMap<>();
    for (String[] row : TabbedResource.rows(PolarityLexicon.class, RESOURCE, 2)) {
      strengths.put(row[0], Double.valueOf(row[1]));
    }
    return new PolarityLexicon(strengths);
  }

  /**
   * How strongly a word praises (above 0) or blames (below 0); 0 for most words.
   *
   * @param form in lower case, with a straight apostrophe
   */
  double strength(String form) {
    Double own = strengths.get(form);
    if (own != null) {
      return own;
    }
    for (Ending ending : ENDINGS) {
      int stem = form.length() - ending.suffix().length();
      if (stem < SHORTEST_STEM || !form.endsWith(ending.suffix())) {
        continue;
      }
      Double strength = ofStem(form.substring(0, stem), ending);
      if (strength != null) {
        return strength;
      }
    }
    return 0;
  }

  private Double ofStem(String stem, Ending ending) {
    for (String base : ending.bases()) {
      Double strength = strengths.get(stem + base);
      if (strength != null) {
        return strength;
      }
    }
    int last = stem.length() - 1;
    boolean doubled = last > 2 && stem.charAt(last) == stem.charAt(last - 1);
    return doubled ? strengths.get(stem.substring(0, last)) : null;
  }
}
