package dev.hearsay.nlp.actors;

import dev.hearsay.model.ActorKind;
import dev.hearsay.nlp.text.TabbedResource;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What makes two spellings of an organization's name one: its words without the legal form at the
 * end, with one spelling and one order. {@code Department of Justice} and {@code Justice
 * Department} are one, so are {@code Carrow Mills} and {@code Carrow Mills & Co. Inc.}
 */
final class OrganizationKey {
  private static final Pattern OF =
      Pattern.compile("((?:us )?)(department|ministry) of (?:the )?(.+)");
  private static final Pattern ON =
      Pattern.compile("(.*?)(committee|subcommittee) on (?:the )?(.+)");
  private static final String CAMPAIGN = " campaign";
  private static final String CAMPAIGN_OF = "campaign of ";

  private static final Map<String, Set<String>> WORDS = new HashMap<>();
  private static final Map<String, String> SPELLING = new HashMap<>();
  private static final Map<String, String> PLACES = new HashMap<>();
  private static final Map<String, String> COUNTRIES = new HashMap<>();

  static {
    for (String[] row : TabbedResource.rows(OrganizationKey.class, "organization-words.tsv", 2)) {
      WORDS.put(row[0], Set.of(row[1].split(" ")));
    }
    for (String pair : WORDS.get("spelling")) {
      SPELLING.put(pair.substring(pair.indexOf('=') + 1), pair.substring(0, pair.indexOf('=')));
    }
    for (String[] row : TabbedResource.rows(OrganizationKey.class, "place-names.tsv", 3)) {
      for (String other : row[2].split(",")) {
        (row[0].equals("any") ? COUNTRIES : PLACES).put(other, row[1]);
      }
    }
  }

  private OrganizationKey() {}

  /** The key of a name in small letters without punctuation. */
  static String of(ActorKind kind, String plain) {
    List<String> words = new ArrayList<>();
    for (String word : plain.split(" ")) {
      words.add(SPELLING.getOrDefault(word, word));
    }
    String key = order(nation(String.join(" ", withoutLegalForm(words))));
    String place = COUNTRIES.getOrDefault(key, key);
    return kind == ActorKind.PLACE ? PLACES.getOrDefault(place, place) : place;
  }

  /** Whether the name is short for a state's: {@code calif}. */
  static boolean isStateShort(String plain) {
    return PLACES.containsKey(plain);
  }

  /** Whether the name ends with a company's legal form: {@code carrow mills inc}. */
  static boolean hasLegalForm(List<String> words) {
    return words.size() > 1 && WORDS.get("legal").contains(words.get(words.size() - 1));
  }

  /**
   * Whether the name alone says nothing: {@code finance ministry}, {@code bank}, {@code co inc}.
   */
  static boolean isShared(String key) {
    List<String> words = List.of(key.split(" "));
    Set<String> shared = WORDS.get("shared");
    boolean anyMinistry = words.size() == 2 && words.get(1).equals("ministry");
    return anyMinistry
        || WORDS.get("phrase").contains(key.replace(' ', '_'))
        || words.stream().allMatch(w -> shared.contains(w) || WORDS.get("legal").contains(w))
        || words.size() == 1 && WORDS.get("alone").contains(words.get(0));
  }

  /** The words without the legal form and small words at the end, unless there are no others. */
  static List<String> withoutLegalForm(List<String> words) {
    Set<String> legal = new HashSet<>(WORDS.get("legal"));
    int end = words.size();
    while (end > 1
        && (legal.contains(words.get(end - 1)) || NameForms.isSmall(words.get(end - 1)))) {
      end--;
    }
    boolean nothingElse = legal.contains(words.get(0)) && end == 1;
    return nothingElse ? words : words.subList(0, end);
  }

  private static String nation(String key) {
    return key.startsWith("united states ") ? "us" + key.substring("united states".length()) : key;
  }

  private static String order(String key) {
    Matcher of = OF.matcher(key);
    if (of.matches()) {
      return of.group(1) + of.group(3) + " " + of.group(2);
    }
    Matcher on = ON.matcher(key);
    if (on.matches()) {
      return on.group(1) + on.group(3) + " " + on.group(2);
    }
    return key.startsWith(CAMPAIGN_OF) ? key.substring(CAMPAIGN_OF.length()) + CAMPAIGN : key;
  }
}
