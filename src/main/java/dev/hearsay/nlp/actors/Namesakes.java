package dev.hearsay.nlp.actors;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;

/**
 * Tells persons of one name apart, where articles leave no doubt.
 *
 * <p>Two articles are of one person when their roles share a word or another actor stands in both.
 * What then falls apart is several persons where two parts or more have {@value #LEAST} articles
 * with company and {@value #LEAST} with a role, and a quarter of all articles. Two middle initials,
 * each in at least {@value #LEAST} articles, are two persons whatever else they share.
 */
public final class Namesakes {
  private static final int LEAST = 2;
  private static final double LEAST_PART = 0.25;
  private static final int SHORTEST_WORD = 3;

  /** Letters that tell a word of a role: broker, brokers and brokerage are one. */
  private static final int STEM = 6;

  private static final Pattern BETWEEN_WORDS = Pattern.compile("[^\\p{L}]+");
  private static final Set<String> SMALL =
      Set.of("the", "and", "for", "his", "her", "its", "former", "late", "then", "who", "with");
  private static final String ROLE = "role:";
  private static final String COMPANY = "company:";
  private static final String INITIALS = "initials:";

  private Namesakes() {}

  /**
   * An article with a person of the name.
   *
   * @param article its id
   * @param marks what may tie it to others, see {@link #marks}
   */
  public record Sighting(String article, Set<String> marks) {
    public Sighting {
      Objects.requireNonNull(article, "article");
      marks = Collections.unmodifiableSet(new TreeSet<>(marks));
    }

    private boolean has(String kind) {
      return marks.stream().anyMatch(mark -> mark.startsWith(kind));
    }

    private String initials() {
      return marks.stream().filter(mark -> mark.startsWith(INITIALS)).findFirst().orElse("");
    }

    private boolean isOfOne(Set<String> others) {
      return !Collections.disjoint(marks, others);
    }
  }

  /**
   * One of several persons of a name.
   *
   * @param first the id of its first article
   * @param marks what only its articles have
   */
  public record Namesake(String first, Set<String> marks) {
    public Namesake {
      Objects.requireNonNull(first, "first");
      marks = Collections.unmodifiableSet(new TreeSet<>(marks));
    }
  }

  /**
   * What may tie an article to another of the same person: the middle initials, the words of the
   * role, the other actors.
   *
   * @param name as the article spells it
   * @param description the role, "" for none
   * @param company ids of other actors of the article
   */
  public static Set<String> marks(String name, String description, Collection<String> company) {
    Set<String> marks = new TreeSet<>();
    String initials = initials(ActorName.words(name, Set.of()));
    if (!initials.isEmpty()) {
      marks.add(INITIALS + initials);
    }
    for (String word : BETWEEN_WORDS.split(description.toLowerCase(Locale.ROOT))) {
      if (word.length() >= SHORTEST_WORD && !SMALL.contains(word)) {
        marks.add(ROLE + word.substring(0, Math.min(STEM, word.length())));
      }
    }
    company.forEach(other -> marks.add(COMPANY + other));
    return marks;
  }

  /**
   * The persons that articles of one name are of, the one of the first article first; empty where
   * they may all be one.
   *
   * @param sightings in the order of their days
   */
  public static List<Namesake> part(List<Sighting> sightings) {
    List<List<Sighting>> parts = byInitials(sightings);
    if (parts.size() < 2) {
      double least = LEAST_PART * sightings.size();
      parts =
          byMarks(sightings).stream().filter(part -> part.size() >= least && isSure(part)).toList();
    }
    return parts.size() < 2 ? List.of() : namesakes(parts);
  }

  private static List<List<Sighting>> byInitials(List<Sighting> sightings) {
    Map<String, List<Sighting>> parts = new LinkedHashMap<>();
    for (Sighting sighting : sightings) {
      if (!sighting.initials().isEmpty()) {
        parts.computeIfAbsent(sighting.initials(), i -> new ArrayList<>()).add(sighting);
      }
    }
    return parts.values().stream().filter(part -> part.size() >= LEAST).toList();
  }

  /** Articles that are tied, directly or by others, in the order of their first one. */
  private static List<List<Sighting>> byMarks(List<Sighting> sightings) {
    List<List<Sighting>> parts = new ArrayList<>();
    List<Sighting> open = new ArrayList<>(sightings);
    while (!open.isEmpty()) {
      List<Sighting> part = new ArrayList<>(List.of(open.remove(0)));
      Set<String> marks = new HashSet<>(part.get(0).marks());
      boolean grows = true;
      while (grows) {
        List<Sighting> tied = open.stream().filter(s -> s.isOfOne(marks)).toList();
        tied.forEach(s -> marks.addAll(s.marks()));
        part.addAll(tied);
        grows = open.removeAll(tied);
      }
      parts.add(part);
    }
    return parts;
  }

  private static boolean isSure(List<Sighting> part) {
    return part.stream().filter(sighting -> sighting.has(COMPANY)).count() >= LEAST
        && part.stream().filter(sighting -> sighting.has(ROLE)).count() >= LEAST;
  }

  /** {@code hw} of George H. W. Marlow. */
  private static String initials(List<String> words) {
    StringBuilder initials = new StringBuilder();
    for (int i = 1; i < words.size() - 1; i++) {
      String word = words.get(i);
      initials.append(word.length() <= 2 && word.chars().allMatch(Character::isLetter) ? word : "");
    }
    return initials.toString();
  }

  private static List<Namesake> namesakes(List<List<Sighting>> parts) {
    List<Namesake> namesakes = new ArrayList<>();
    for (List<Sighting> part : parts) {
      Set<String> marks = new TreeSet<>();
      part.forEach(sighting -> marks.addAll(sighting.marks()));
      for (List<Sighting> other : parts) {
        if (other != part) {
          other.forEach(sighting -> marks.removeAll(sighting.marks()));
        }
      }
      namesakes.add(new Namesake(part.get(0).article(), marks));
    }
    return namesakes;
  }
}
