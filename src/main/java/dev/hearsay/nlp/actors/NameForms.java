package dev.hearsay.nlp.actors;

import dev.hearsay.model.ActorKind;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * What else an actor of a name may be called, and which names say too little by themselves. Names
 * go in and out as keys, see {@link ActorName#key(ActorKind, String)}.
 */
public final class NameForms {
  private static final int LONGEST_ACRONYM = 7;

  private NameForms() {}

  /**
   * Names that a person's full name may be cut to, the longest first: {@code ada rose marlow jr}
   * gives {@code ada rose marlow}, {@code ada marlow}. Empty for other kinds.
   */
  public static List<String> shortened(ActorKind kind, String key) {
    Set<String> forms = new LinkedHashSet<>();
    List<String> words = List.of(key.split(" "));
    if (kind == ActorKind.PERSON && words.size() > 2) {
      List<String> plain = withoutSuffix(words);
      forms.add(String.join(" ", plain));
      forms.add(plain.get(0) + " " + plain.get(plain.size() - 1));
      forms.remove(key);
    }
    return List.copyOf(forms);
  }

  /**
   * Names that an article may call the actor by which gives its full name elsewhere: a person's
   * surname, the last two words or more of an organization's name, and of the given aliases those
   * that are a part of the name.
   *
   * @param aliases as the article spells them
   */
  public static List<String> partial(ActorKind kind, String key, Collection<String> aliases) {
    List<String> words = List.of(key.split(" "));
    Set<String> forms = new LinkedHashSet<>();
    if (kind == ActorKind.PERSON && words.size() > 1) {
      List<String> plain = withoutSuffix(words);
      forms.add(plain.get(plain.size() - 1));
    }
    for (String alias : aliases) {
      String form = ActorName.key(kind, alias);
      if (isPart(form, words)) {
        forms.add(form);
      }
    }
    forms.remove(key);
    return List.copyOf(forms);
  }

  /** An organization's name without its first words, down to the last one. */
  public static List<String> endings(ActorKind kind, String key) {
    List<String> endings = new ArrayList<>();
    if (kind == ActorKind.ORGANIZATION) {
      for (int at = key.indexOf(' '); at >= 0; at = key.indexOf(' ', at + 1)) {
        endings.add(key.substring(at + 1));
      }
    }
    return List.copyOf(endings);
  }

  /**
   * What the actor's names are that are no part of its full name: {@code fbi} of {@code federal
   * bureau of investigation}. Aliases that say too little by themselves are left out.
   *
   * @param aliases as the article spells them
   */
  public static List<String> others(ActorKind kind, String key, Collection<String> aliases) {
    List<String> words = List.of(key.split(" "));
    Set<String> forms = new LinkedHashSet<>();
    for (String alias : aliases) {
      String form = ActorName.key(kind, alias);
      if (!form.equals(key) && !isPart(form, words) && !isBare(kind, form)) {
        forms.add(form);
      }
    }
    return List.copyOf(forms);
  }

  /**
   * The acronyms of a name of several words in small letters, with and without its legal form, its
   * small words and a leading {@code us}: {@code Federal Bureau of Mills} gives {@code fbm} and
   * {@code fbom}.
   *
   * @param name as the article spells it
   */
  public static List<String> acronyms(ActorKind kind, String name) {
    List<String> words =
        ActorName.words(name, Set.of("the")).stream().filter(w -> !w.isEmpty()).toList();
    if (kind == ActorKind.PERSON || words.size() < 2) {
      return List.of();
    }
    List<String> plain = OrganizationKey.withoutLegalForm(words);
    List<String> main = plain.stream().filter(w -> !WordClass.NAME_PARTICLE.has(w)).toList();
    Set<String> acronyms = new TreeSet<>();
    for (List<String> some : List.of(words, plain, main)) {
      acronyms.add(initials(some));
      if (some.size() > 1 && some.get(0).equals("us")) {
        acronyms.add(initials(some.subList(1, some.size())));
        acronyms.add("us" + initials(some.subList(1, some.size())));
      }
    }
    acronyms.removeIf(a -> a.length() < 2 || a.length() > LONGEST_ACRONYM);
    return List.copyOf(acronyms);
  }

  /** Whether a spelling is an acronym: {@code F.B.I.}, {@code FBI}. */
  public static boolean isAcronym(String name) {
    String letters = name.replace(".", "").replace(" ", "");
    return letters.length() >= 2
        && letters.length() <= LONGEST_ACRONYM
        && letters.chars().allMatch(Character::isUpperCase);
  }

  /**
   * How little a spelling serves as an actor's name: 0 for a name in full, 1 for an acronym or a
   * state's abbreviation, 2 for one that breaks off after a small word.
   */
  public static int shortfall(ActorKind kind, String name) {
    List<String> words = ActorName.words(name, Set.of("the"));
    if (words.size() > 1 && isSmall(words.get(words.size() - 1))) {
      return 2;
    }
    boolean isState = OrganizationKey.isStateShort(String.join(" ", words));
    return isAcronym(name) || kind == ActorKind.PLACE && isState ? 1 : 0;
  }

  /** Whether the names are known for those of two organizations, whatever articles seem to say. */
  public static boolean areKnownApart(String key, String otherKey) {
    return OrganizationKey.areKnownApart(key, otherKey);
  }

  static boolean isSmall(String word) {
    return WordClass.NAME_PARTICLE.has(word);
  }

  /** Whether a spelling ends with a company's legal form: {@code Carrow Mills Inc.} */
  public static boolean isCompany(String name) {
    return OrganizationKey.hasLegalForm(ActorName.words(name, Set.of("the")));
  }

  /** Whether another actor may be meant in each article: a person of one word, {@code bank}. */
  public static boolean isBare(ActorKind kind, String key) {
    return kind == ActorKind.PERSON
        ? key.indexOf(' ') < 0
        : kind == ActorKind.ORGANIZATION && OrganizationKey.isShared(key);
  }

  /** Whether the name is worth nothing without the article: {@code bank}, a lone letter. */
  public static boolean isNothing(ActorKind kind, String key) {
    return kind == ActorKind.PERSON ? key.length() < 2 : isBare(kind, key) || key.isEmpty();
  }

  private static List<String> withoutSuffix(List<String> words) {
    boolean suffixed = words.size() > 2 && WordClass.NAME_SUFFIX.has(words.get(words.size() - 1));
    return suffixed ? words.subList(0, words.size() - 1) : words;
  }

  private static boolean isPart(String form, List<String> words) {
    List<String> part = Arrays.asList(form.split(" "));
    return part.size() < words.size() && Collections.indexOfSubList(words, part) >= 0;
  }

  private static String initials(List<String> words) {
    StringBuilder initials = new StringBuilder();
    words.stream()
        .flatMap(word -> Stream.of(word.split("-")))
        .filter(word -> !word.isEmpty())
        .forEach(word -> initials.appendCodePoint(word.codePointAt(0)));
    return initials.toString();
  }
}
