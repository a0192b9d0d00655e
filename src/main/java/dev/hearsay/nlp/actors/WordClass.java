package dev.hearsay.nlp.actors;

import dev.hearsay.nlp.text.TabbedResource;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * Words by what they do in a source, beside a name or within one. Which they are, and by what rule,
 * stands in {@code word-classes.tsv}.
 */
enum WordClass {
  PRONOUN,
  FIRST_PERSON,
  POSSESSIVE,
  RELATIVE,
  SOURCE_PREPOSITION,
  LOCATIVE,
  NAME_PARTICLE,
  ADVERB,
  AFTERTHOUGHT,
  TIME_SPAN,
  CALENDAR,
  SOURCE_PARTICIPLE,
  TAKES_IN,
  MEETING,
  HONORIFIC,
  NAME_SUFFIX,
  HYPHEN_TAIL,
  STYLE,
  HONOUR,
  KEY_TITLE,
  NO_ROLE,
  OFFICE_OF_FIELD,
  HEAD_OF_FIELD,
  RELATIVE_ROLE,
  TEAM_ROLE,
  OFTEN_NAMELESS,
  PERSONS,
  CAMP,
  COMPANY,
  NAMED_AFTER_PERSONS,
  INSTITUTION,
  ORGAN,
  CHARTER,
  PART_OF_BODY,
  ANY_BODY,
  REGION,
  NEWSPAPER,
  COMMON_IN_NAMES,
  AUTHORED,
  RESEARCH;

  private static final String RESOURCE = "word-classes.tsv";

  /** Whether the class has the word, which is to come in small letters. */
  boolean has(String word) {
    return words().contains(word);
  }

  /** All its words. */
  Set<String> words() {
    return Lists.WORDS.get(this);
  }

  private static final class Lists {
    static final Map<WordClass, Set<String>> WORDS = load();
  }

  private static Map<WordClass, Set<String>> load() {
    Map<WordClass, Set<String>> lists = new EnumMap<>(WordClass.class);
    for (String[] row : TabbedResource.rows(WordClass.class, RESOURCE, 2)) {
      lists.put(valueOf(row[0].toUpperCase(Locale.ROOT)), Set.of(row[1].split(" ")));
    }
    for (WordClass wordClass : values()) {
      if (!lists.containsKey(wordClass)) {
        throw new IllegalStateException(RESOURCE + " has no words for " + wordClass);
      }
    }
    return lists;
  }
}
