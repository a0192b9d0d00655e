package dev.hearsay.nlp.actors;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** Reads who wrote an article from its byline: {@code By Ada Marlow, Harbour Editor}. */
final class Byline {
  private static final Pattern BY = Pattern.compile("(?i)^by\\s+");
  private static final Pattern END = Pattern.compile("\\s*[,|;/(].*$");
  private static final Pattern NAME_PART =
      Pattern.compile("\\p{Lu}[\\p{L}.’'-]*|de|van|von|der|bin|al");
  private static final int LONGEST = 5;

  private Byline() {}

  /** The one person that the byline names; empty for none, several, or an agency. */
  static Optional<String> person(String byline) {
    if (byline == null) {
      return Optional.empty();
    }
    String name = END.matcher(BY.matcher(byline.strip()).replaceFirst("")).replaceFirst("").strip();
    List<String> parts = List.of(name.split("\\s+"));
    boolean whole =
        parts.size() >= 2
            && parts.size() <= LONGEST
            && parts.stream().allMatch(part -> NAME_PART.matcher(part).matches());
    return whole ? Optional.of(name) : Optional.empty();
  }
}
