package dev.hearsay.nlp.quotes;

import dev.hearsay.model.Stance;
import dev.hearsay.nlp.text.Range;
import dev.hearsay.nlp.text.TabbedResource;
import dev.hearsay.nlp.text.Words;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** The reporting verbs, nouns, adjectives and marks of {@code cues.tsv}. Thread-safe. */
final class CueLexicon {
  private static final String RESOURCE = "cues.tsv";
  private static final Set<String> ARTICLES = Set.of("a", "an", "the");

  private final Map<String, List<CuePhrase>> byFirstForm;
  private final Inflections inflections;

  private CueLexicon(Map<String, List<CuePhrase>> byFirstForm, Inflections inflections) {
    this.byFirstForm = byFirstForm;
    this.inflections = inflections;
  }

  static CueLexicon load() {
    Inflections inflections = Inflections.load();
    Map<String, List<CuePhrase>> byFirstForm = new HashMap<>();
    for (String[] row : TabbedResource.rows(CueLexicon.class, RESOURCE, 4)) {
      CuePhrase phrase = phrase(inflections, row);
      for (String form : phrase.words().get(0)) {
        byFirstForm.computeIfAbsent(form, k -> new ArrayList<>()).add(phrase);
      }
    }
    return new CueLexicon(byFirstForm, inflections);
  }

  Inflections inflections() {
    return inflections;
  }

  /** The longest phrase of a kind that begins at the token, or null. */
  CuePhrase.Match longest(CueTokens tokens, int at, CuePhrase.Kind kind) {
    CuePhrase.Match best = null;
    for (CuePhrase phrase : byFirstForm.getOrDefault(tokens.form(at), List.of())) {
      if (phrase.kind() != kind
          || best != null && phrase.words().size() <= best.phrase().words().size()) {
        continue;
      }
      int end = phrase.end(tokens, at);
      if (end > 0) {
        best = new CuePhrase.Match(phrase, at, end);
      }
    }
    return best;
  }

  private static CuePhrase phrase(Inflections inflections, String[] row) {
    CuePhrase.Kind kind = CuePhrase.Kind.valueOf(row[1].toUpperCase(Locale.ROOT));
    return new CuePhrase(
        row[0],
        kind,
        Stance.ofLabel(row[2]),
        switch (row[3]) {
          case "yes" -> true;
          case "no" -> false;
          default ->
              throw new IllegalStateException(
                  "Cannot read %s: \"%s\" of \"%s\" is neither yes nor no. Mend the line."
                      .formatted(RESOURCE, row[3], row[0]));
        },
        forms(inflections, row[0], kind));
  }

  private static List<Set<String>> forms(
      Inflections inflections, String phrase, CuePhrase.Kind kind) {
    Words words = Words.of(phrase);
    CueTokens tokens = CueTokens.of(words, new Range(0, words.size()));
    List<Set<String>> forms = new ArrayList<>();
    for (int i = 0; i < tokens.size(); i++) {
      String form = tokens.form(i);
      boolean verb =
          kind == CuePhrase.Kind.VERB
              || kind == CuePhrase.Kind.ASPECT
              || kind == CuePhrase.Kind.LIGHT;
      if (tokens.size() > 1 && ARTICLES.contains(form)) {
        continue;
      }
      if (i == 0 && verb) {
        forms.add(inflections.verb(form));
      } else if (CueTokens.isFunctionWord(form)
          || kind == CuePhrase.Kind.ADJECTIVE
          || kind == CuePhrase.Kind.PARTICLE) {
        forms.add(Set.of(form));
      } else {
        forms.add(inflections.noun(form));
      }
    }
    return List.copyOf(forms);
  }
}
