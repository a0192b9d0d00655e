package dev.hearsay.nlp.actors;

import java.util.Set;

/** The small words by which {@link SourceReader} takes a source apart. */
final class SourceWords {
  static final Set<String> PRONOUNS =
      Set.of(
          "he", "she", "it", "they", "who", "which", "i", "we", "you", "him", "her", "them", "whom",
          "his", "its", "their", "my", "our", "me", "us");
  static final Set<String> POSSESSIVES = Set.of("his", "her", "its", "their", "my", "our");
  static final Set<String> PREPOSITIONS =
      Set.of(
          "of",
          "for",
          "at",
          "in",
          "from",
          "with",
          "on",
          "by",
          "to",
          "near",
          "under",
          "about",
          "inside",
          "within",
          "behind",
          "close",
          "familiar",
          "among",
          "like",
          "including");

  /** Those after which a source tells what its noun does: {@code a union representing dockers}. */
  static final Set<String> PARTICIPLES =
      Set.of(
          "representing",
          "opposing",
          "supporting",
          "backing",
          "advising",
          "overseeing",
          "investigating",
          "seeking",
          "working",
          "living",
          "running",
          "fighting",
          "advocating",
          "calling",
          "leading");

  static final Set<String> RELATIVES = Set.of("who", "which", "that", "whose", "whom");
  static final Set<String> AFTERTHOUGHTS =
      Set.of(
          "himself",
          "herself",
          "itself",
          "own",
          "themselves",
          "yesterday",
          "today",
          "tonight",
          "also",
          "later",
          "then",
          "monday",
          "tuesday",
          "wednesday",
          "thursday",
          "friday",
          "saturday",
          "sunday");
  static final Set<String> HONORIFICS =
      Set.of("mr", "mrs", "ms", "miss", "dr", "hon", "rev", "prof", "sir", "dame");
  static final Set<String> REGIONS =
      Set.of("city", "state", "town", "county", "country", "government", "kingdom", "republic");
  static final Set<String> TIMES =
      Set.of("morning", "week", "month", "year", "night", "summer", "fall", "spring", "winter");
  static final Set<String> PARTS =
      Set.of(
          "panel",
          "bench",
          "office",
          "division",
          "branch",
          "arm",
          "wing",
          "unit",
          "department",
          "committee",
          "board",
          "subcommittee",
          "chapter");
  static final Set<String> LINKS = Set.of("of", "for");

  private SourceWords() {}
}
