package dev.hearsay.nlp.quotes;

import dev.hearsay.nlp.text.TabbedResource;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * The forms of English verbs and nouns: the regular endings, and a list of irregular verbs.
 *
 * <p>{@code deny} gives {@code deny denies denied denying}; {@code admit} both {@code admitted} and
 * {@code admited}, since a form that nobody writes does no harm. Immutable and thread-safe.
 */
final class Inflections {
  private static final String RESOURCE = "irregular-verbs.tsv";
  private static final String VOWELS = "aeiou";

  private final Map<String, List<String>> irregular;
  private final Map<String, String> bases;

  private Inflections(Map<String, List<String>> irregular, Map<String, String> bases) {
    this.irregular = irregular;
    this.bases = bases;
  }

  static Inflections load() {
    Map<String, List<String>> irregular = new HashMap<>();
    Map<String, String> bases = new HashMap<>();
    for (String[] row : TabbedResource.rows(Inflections.class, RESOURCE, 2)) {
      List<String> forms = List.of(row[1].split(" "));
      irregular.put(row[0], forms);
      forms.forEach(form -> bases.putIfAbsent(form, row[0]));
    }
    return new Inflections(irregular, bases);
  }

  /** Every form of the verb, its base form among them. */
  Set<String> verb(String base) {
    Set<String> forms = new LinkedHashSet<>(List.of(base, base + "s"));
    forms.add(third(base));
    List<String> own = irregular.get(base);
    if (own != null) {
      forms.addAll(own);
    }
    for (String stem : stems(base)) {
      forms.add(stem + "ing");
      if (own == null) {
        forms.add(past(stem));
      }
    }
    if (base.endsWith("ie")) {
      forms.add(base.substring(0, base.length() - 2) + "ying");
    }
    return Collections.unmodifiableSet(forms);
  }

  /** Singular and plural. */
  Set<String> noun(String singular) {
    return Collections.unmodifiableSet(
        new TreeSet<>(Arrays.asList(singular, singular + "s", third(singular))));
  }

  /** The likeliest base form of a verb that no list has. */
  String guess(String form) {
    String known = bases.get(form);
    if (known != null) {
      return known;
    }
    if (form.length() > 4 && (form.endsWith("ied") || form.endsWith("ies"))) {
      return form.substring(0, form.length() - 3) + "y";
    }
    if (form.length() > 5 && form.endsWith("ing")) {
      return restore(form.substring(0, form.length() - 3));
    }
    if (form.length() > 4 && form.endsWith("ed")) {
      return restore(form.substring(0, form.length() - 2));
    }
    if (form.length() > 4 && form.matches(".*(s|x|z|ch|sh)es")) {
      return form.substring(0, form.length() - 2);
    }
    boolean plainS = form.length() > 3 && form.endsWith("s") && !form.matches(".*(s|u|i)s");
    return plainS ? form.substring(0, form.length() - 1) : form;
  }

  private static String third(String base) {
    if (base.endsWith("y") && !vowel(base, base.length() - 2)) {
      return base.substring(0, base.length() - 1) + "ies";
    }
    return base.matches(".*(s|x|z|ch|sh|o)") ? base + "es" : base + "s";
  }

  private static String past(String stem) {
    if (stem.endsWith("ee")) {
      return stem + "d";
    }
    return stem.endsWith("y") && !vowel(stem, stem.length() - 2)
        ? stem.substring(0, stem.length() - 1) + "ied"
        : stem + "ed";
  }

  /** What "-ing" and "-ed" are put to: {@code hop(e)}, {@code stop} and {@code stopp}. */
  private static List<String> stems(String base) {
    int last = base.length() - 1;
    if (base.endsWith("e") && !base.endsWith("ee")) {
      return List.of(base.substring(0, last));
    }
    boolean mayDouble =
        last > 0
            && !vowel(base, last)
            && "wxy".indexOf(base.charAt(last)) < 0
            && vowel(base, last - 1)
            && (last < 2 || !vowel(base, last - 2) || base.startsWith("qu", last - 3));
    return mayDouble ? List.of(base, base + base.charAt(last)) : List.of(base);
  }

  private static String restore(String stem) {
    int last = stem.length() - 1;
    char end = stem.charAt(last);
    if (last > 1 && end == stem.charAt(last - 1)) {
      return "lsz".indexOf(end) < 0 ? stem.substring(0, last) : stem;
    }
    boolean silentE =
        "cvuz".indexOf(end) >= 0
            || stem.matches(".*([aeiou]s|rs|ns|[^aeiou]l|[dnr]g|[aiu]t|[aiou]r|[ai]k|[aiou]d)")
                && !stem.matches(".*([aeiou]{2}[a-z]|[ae]rd|[ae]r|it|ick|fus)");
    return silentE ? stem + "e" : stem;
  }

  private static boolean vowel(String word, int at) {
    return at >= 0 && VOWELS.indexOf(word.charAt(at)) >= 0;
  }
}
