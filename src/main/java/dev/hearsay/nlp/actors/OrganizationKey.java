package dev.hearsay.nlp.actors;

import dev.hearsay.model.ActorKind;
import dev.hearsay.nlp.text.TabbedResource;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * What makes two spellings of an organization's name one: its words without the legal form at the
 * end, with one spelling and one order. {@code Department of Justice} and {@code Justice
 * Department} are one, so are {@code Carrow Mills} and {@code Carrow Mills & Co. Inc.}, and what
 * {@code organization-names.tsv} knows by several names.
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
  private static final Map<String, String> WELL_KNOWN = new HashMap<>();

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
    for (String[] row : TabbedResource.rows(OrganizationKey.class, "organization-names.tsv", 2)) {
      String known = keyOf(spelled(row[0]));
      WELL_KNOWN.put(known, known);
      for (String other : row[1].split("; ")) {
        WELL_KNOWN.put(spelled(other), known);
      }
    }
  }

  private OrganizationKey() {}

  /** The key of a name. */
  static String of(ActorKind kind, String name) {
    String spelled = spelled(name);
    String own = keyOf(spelled);
    // a legal form may tell two companies apart: GEC is General Electric Co Plc
    String key = WELL_KNOWN.getOrDefault(spelled, WELL_KNOWN.getOrDefault(own, own));
    String place = COUNTRIES.getOrDefault(key, key);
    return kind == ActorKind.PLACE ? PLACES.getOrDefault(place, place) : place;
  }

  /**
   * Whether two names in small letters without punctuation are known for those of two
   * organizations: {@code ec} and {@code european commission}.
   */
  static boolean areKnownApart(String one, String other) {
    String first = WELL_KNOWN.get(one);
    String second = WELL_KNOWN.get(other);
    return first != null && second != null && !first.equals(second);
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

  private static String spelled(String name) {
    return ActorName.words(name, Set.of("the")).stream()
        .map(word -> SPELLING.getOrDefault(word, word))
        .collect(Collectors.joining(" "));
  }

  private static String keyOf(String spelled) {
    return order(nation(String.join(" ", withoutLegalForm(List.of(spelled.split(" "))))));
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
